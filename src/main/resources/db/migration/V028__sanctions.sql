-- Mutes and bans of a room: at most one of each for a person, in force until its time; a ban without one, for good.

create table room_sanctions (
    room_id  bigint not null references rooms,
    user_id  bigint not null references users,
    kind     text not null,
    until    timestamptz,
    reason   text not null,
    by_id    bigint not null references users,
    given_at timestamptz not null default clock_timestamp(),
    primary key (room_id, user_id, kind),
    constraint room_sanctions_kind check (kind in ('mute', 'ban')),
    constraint room_sanctions_mute_ends check (kind = 'ban' or until is not null),
    constraint room_sanctions_reason_length check (char_length(reason) between 1 and 500)
);

-- A mute stands on the open visit as well: it is read for every message anyway, so that judging one costs nothing more.
alter table room_visits add column muted_until timestamptz;
