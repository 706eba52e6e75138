-- Accounts of an organisation (OpenID Connect) and whom they belong to here. Issuer and subject together are what such a provider
-- promises never to give to somebody else (OpenID Connect Core §5.7); an e-mail address is not.

create table outside_identities (
    issuer       text not null,
    subject      text not null,
    user_id      bigint not null references users on delete cascade,
    created_at   timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    primary key (issuer, subject)
);

create index outside_identities_by_user on outside_identities (user_id);
