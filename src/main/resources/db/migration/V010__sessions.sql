-- Logins. One login is one session: a family of refresh tokens, of which one is in force. Nothing here opens a door by itself: of the
-- tokens only hashes are kept.

create table sessions (
    id            bigint generated always as identity primary key,
    user_id       bigint not null references users (id) on delete cascade,
    -- SHA-256 of what all tokens of the family begin with: it tells an old one from one that was never given out.
    family_hash   bytea not null,
    -- SHA-256 of the end of the token in force, and of the one before it.
    turn_hash     bytea not null,
    previous_hash bytea,
    -- The end of the token in force, to be opened only with the end of the one before it: for a second tab that asks with that.
    sealed_turn   bytea,
    proof         text not null,
    device        text not null,
    address       text not null,
    created_at    timestamptz not null default now(),
    last_used_at  timestamptz not null default now(),
    ended_at      timestamptz,
    end_reason    text,
    constraint sessions_hashes check (octet_length(family_hash) = 32 and octet_length(turn_hash) = 32
        and octet_length(previous_hash) = 32 and octet_length(sealed_turn) = 32),
    constraint sessions_end check ((ended_at is null) = (end_reason is null))
);

create unique index sessions_family_unique on sessions (family_hash);
create index sessions_live on sessions (user_id) where ended_at is null;
-- For the question that every node asks twice a second: which ones ended lately?
create index sessions_ended on sessions (ended_at) where ended_at is not null;

-- Whoever takes an account's right to come in, by whatever way, ends its sessions with it.
create function end_sessions_of_disabled() returns trigger language plpgsql as $$
begin
    update sessions
    set ended_at = clock_timestamp(), end_reason = 'account_disabled'
    where user_id = new.id and ended_at is null;
    return null;
end
$$;

create trigger users_disabled
    after update of is_active on users
    for each row when (old.is_active and not new.is_active)
    execute function end_sessions_of_disabled();
