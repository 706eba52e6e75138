-- What was begun and must be ended within minutes, by the one who holds the token that was handed out: the second step of a
-- log-in, making or using a passkey, signing in with an organisation's account. A token is good for one purpose and once; the
-- table holds its hash alone, so that reading the table opens no door.

create table ceremonies (
    token_hash bytea primary key,
    purpose    text not null,
    user_id    bigint references users on delete cascade,
    detail     jsonb not null,
    tries      integer not null default 0,
    expires_at timestamptz not null,
    constraint ceremonies_purpose
        check (purpose in ('second_factor', 'passkey_registration', 'passkey_sign_in', 'openid')),
    constraint ceremonies_hash_length check (octet_length(token_hash) = 32),
    constraint ceremonies_tries check (tries >= 0)
);

create index ceremonies_by_end on ceremonies (expires_at);

-- With another password, or without an account, nothing that began before may go on.
create function end_ceremonies() returns trigger language plpgsql as $$
begin
    delete from ceremonies where user_id = new.id;
    return null;
end
$$;

create trigger users_end_ceremonies
    after update of password_hash, is_active on users
    for each row when (old.password_hash <> new.password_hash or old.is_active <> new.is_active)
    execute function end_ceremonies();
