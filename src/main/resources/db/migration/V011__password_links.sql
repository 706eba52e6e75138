-- One-time links to a new password. Of what stands in the link only the SHA-256 is kept; one that was used is gone.

create table password_links (
    token_hash bytea primary key,
    user_id    bigint not null references users (id) on delete cascade,
    expires_at timestamptz not null,
    constraint password_links_hash check (octet_length(token_hash) = 32)
);

create index password_links_user on password_links (user_id);
