-- Links by which people make an account where not everybody may. Of the token in it only a digest is kept: who reads this
-- table can't come in by it.

create table invitations (
    id           bigint generated always as identity primary key,
    token_hash   bytea not null,
    note         text not null,
    uses         integer not null,
    used         integer not null default 0,
    created_by   bigint not null references users,
    created_at   timestamptz not null default now(),
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    constraint invitations_uses check (uses between 1 and 1000),
    constraint invitations_used check (used between 0 and uses)
);

create unique index invitations_token_unique on invitations (token_hash);
