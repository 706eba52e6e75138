-- Who looks after a room beside the administrators, who name them.

create table room_moderators (
    room_id  bigint not null references rooms,
    user_id  bigint not null references users,
    named_at timestamptz not null default now(),
    primary key (room_id, user_id)
);
