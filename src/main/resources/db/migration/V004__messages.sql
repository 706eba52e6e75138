-- What was said. A message belongs to a room or to a conversation, never to both and never to neither.
--
-- Its target and its sender have no foreign keys here: they would look both up again for each row, and lock and rewrite the sender's row, more than a
-- third of what storing a message costs. store_messages stores only where it has found the sender's membership, under the
-- target's lock; that membership is kept for good and has foreign keys to both.

create table messages (
    id              bigint generated always as identity primary key,
    room_id         bigint,
    conversation_id bigint,
    seq             bigint not null,
    -- The seq of the latest change of this message; its own seq until it is changed.
    changed_seq     bigint not null,
    sender_id       bigint not null,
    content         text not null,
    client_id       uuid,
    sent_at         timestamptz not null default clock_timestamp(),
    constraint messages_one_target check (num_nonnulls(room_id, conversation_id) = 1),
    constraint messages_content_length check (char_length(content) between 1 and 500),
    constraint messages_changed_later check (changed_seq >= seq)
);

-- History and replay of a target by position; each position once.
create unique index messages_room_seq on messages (room_id, seq) where room_id is not null;
create unique index messages_conversation_seq on messages (conversation_id, seq) where conversation_id is not null;
-- What was changed after it was said: only those messages, so that saying something costs nothing more.
create index messages_room_changed on messages (room_id, changed_seq) where room_id is not null and changed_seq > seq;
create index messages_conversation_changed on messages (conversation_id, changed_seq)
    where conversation_id is not null and changed_seq > seq;
-- A retry never speaks twice.
create unique index messages_client_id_unique on messages (sender_id, client_id) where client_id is not null;
