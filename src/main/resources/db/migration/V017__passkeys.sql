-- Passkeys (Web Authentication, level 3): the public half of a key pair that somebody's device keeps.

create table passkeys (
    id            bigint generated always as identity primary key,
    user_id       bigint not null references users on delete cascade,
    -- What the device knows the person by: random, so that it tells nothing of them (Web Authentication §14.6.1), and the same for
    -- all passkeys of a person.
    user_handle   uuid not null,
    credential_id text not null,
    -- COSE_Key (RFC 9052 §7), base64url.
    public_key    text not null,
    aaguid        text not null,
    -- Zero for ever on devices that don't count.
    counter       bigint not null,
    name          text not null,
    created_at    timestamptz not null default now(),
    last_used_at  timestamptz,
    constraint passkeys_name_length check (char_length(name) between 1 and 50)
);

create unique index passkeys_credential_unique on passkeys (credential_id);
create index passkeys_by_user on passkeys (user_id);
