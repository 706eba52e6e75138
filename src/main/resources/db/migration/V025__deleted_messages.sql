-- A deleted message keeps its place and loses its text; the deletion is its latest change, at changed_seq.

alter table messages add column deleted_at timestamptz;
alter table messages drop constraint messages_content_length;
alter table messages add constraint messages_content_length check (
    case when deleted_at is null then char_length(content) between 1 and 500 else content = '' end);
