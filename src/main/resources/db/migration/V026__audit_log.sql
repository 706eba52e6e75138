-- What keepers and moderators did, to whom and why. Written in the transaction of the act; nobody changes it afterwards, whatever
-- way the service has into the database.

create table audit_log (
    id              bigint generated always as identity primary key,
    at              timestamptz not null default clock_timestamp(),
    actor_id        bigint not null references users,
    act             text not null,
    subject_id      bigint references users,
    room_id         bigint references rooms,
    conversation_id bigint references conversations,
    message_id      bigint references messages,
    -- The end of what was done for a time.
    until           timestamptz,
    reason          text not null,
    constraint audit_log_reason_length check (char_length(reason) between 1 and 500),
    constraint audit_log_one_target check (num_nonnulls(room_id, conversation_id) <= 1)
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_log_only_grows before update or delete or truncate on audit_log
    for each statement execute function refuse_rewriting();
