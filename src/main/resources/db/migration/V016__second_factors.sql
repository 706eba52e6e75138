-- A second step when one signs in with a password: one-time codes (RFC 6238), and recovery codes for the day on which the
-- device is lost. A secret that no code has confirmed asks nobody for anything.

create table one_time_codes (
    user_id      bigint primary key references users on delete cascade,
    -- Base32, 160 bits.
    secret       text not null,
    -- The last time step whose code was taken: no code of it or before is taken again.
    last_step    bigint not null default 0,
    confirmed_at timestamptz,
    last_used_at timestamptz,
    created_at   timestamptz not null default now(),
    constraint one_time_codes_long_enough check (char_length(secret) >= 32)
);

-- Hashes of 80 random bits each, which nobody tries out: no salt and no slow hash are needed.
create table recovery_codes (
    user_id   bigint references users on delete cascade,
    code_hash bytea,
    used_at   timestamptz,
    primary key (user_id, code_hash),
    constraint recovery_codes_hash_length check (octet_length(code_hash) = 32)
);

-- Wrong codes and wrong passwords of somebody who has the right token already, within the present span.
create table wrong_proofs (
    user_id bigint primary key references users on delete cascade,
    count   integer not null,
    since   timestamptz not null
);
