-- Rooms, and who was inside from which seq to which. A room's row is the lock of its order: whoever takes a seq
-- updates last_seq first, so seqs are dense and commit in their order.

create table rooms (
    id                     bigint generated always as identity primary key,
    name                   text not null,
    description            text,
    max_users              integer,
    is_translation_enabled boolean not null default false,
    is_active              boolean not null default true,
    created_at             timestamptz not null default now(),
    last_seq               bigint not null default 0,
    user_count             integer not null default 0,
    closed_seq             bigint,
    constraint rooms_name_length check (char_length(name) between 1 and 100),
    constraint rooms_description_length check (char_length(description) <= 500),
    constraint rooms_max_users_range check (max_users between 1 and 1000),
    constraint rooms_user_count_positive check (user_count >= 0),
    constraint rooms_closed_for_good check (is_active = (closed_seq is null))
) with (fillfactor = 50); -- last_seq changes with every message: leave room to update in place

create unique index rooms_open_name_unique on rooms (name) where is_active;

-- A visit is a membership: an interval of positions. Open while left_seq is null.
create table room_visits (
    room_id    bigint not null references rooms,
    user_id    bigint not null references users,
    joined_seq bigint not null,
    left_seq   bigint,
    departure  text,
    primary key (room_id, joined_seq),
    constraint room_visits_interval check (left_seq > joined_seq),
    constraint room_visits_departure check ((left_seq is null) = (departure is null))
) with (fillfactor = 80);

-- A person is in at most one room at a time.
create unique index room_visits_one_room on room_visits (user_id) where left_seq is null;
-- Who is inside, and who left after a position.
create index room_visits_inside on room_visits (room_id) where left_seq is null;
create index room_visits_left on room_visits (room_id, left_seq) where left_seq is not null;
-- Where somebody's last visit ended.
create index room_visits_of_user on room_visits (user_id, room_id);
