-- Who is there: a row for each node on which a live connection of a person listens. A node that has not renewed its row for
-- long is gone, and its people with it.

create table nodes (
    id      uuid primary key,
    seen_at timestamptz not null default now()
);

create table attendance (
    node_id uuid not null references nodes on delete cascade,
    user_id bigint not null references users on delete cascade,
    primary key (node_id, user_id)
);

create index attendance_user on attendance (user_id);

-- What a person who went missing had set, until they are back; who went missing is shown as away.
alter table users
    add column status_before text,
    add constraint users_status_before check (status_before in ('available', 'busy'));
