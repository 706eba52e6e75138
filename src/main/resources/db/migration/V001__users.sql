-- Accounts. An address and a name belong to one person, whatever their case.

create table users (
    id                 bigint generated always as identity primary key,
    email              text not null,
    username           text not null,
    password_hash      text not null,
    preferred_language text not null default 'en',
    is_active          boolean not null default true,
    is_admin           boolean not null default false,
    status             text not null default 'away',
    last_active        timestamptz not null default now(),
    created_at         timestamptz not null default now(),
    constraint users_username_length check (char_length(username) between 3 and 20),
    constraint users_language check (preferred_language in ('en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'ja', 'zh')),
    constraint users_status check (status in ('available', 'busy', 'away'))
);

create unique index users_email_unique on users (lower(email));
create unique index users_username_unique on users (lower(username));
