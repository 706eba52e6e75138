-- Private chats and circles: begun among people in one room, going on wherever they go. The row is the lock of
-- the order, as with rooms.

create table conversations (
    id         bigint generated always as identity primary key,
    type       text not null,
    room_id    bigint not null references rooms,
    creator_id bigint not null references users,
    is_active  boolean not null default true,
    created_at timestamptz not null default now(),
    last_seq   bigint not null default 0,
    closed_seq bigint,
    -- The two people of a private chat, the smaller id first, so that each pair has one in each room.
    low_id     bigint references users,
    high_id    bigint references users,
    constraint conversations_type check (type in ('private', 'group')),
    constraint conversations_pair check (
        case type when 'private' then num_nulls(low_id, high_id) = 0 and low_id < high_id
                  else num_nulls(low_id, high_id) = 2 end),
    constraint conversations_archived_for_good check (is_active = (closed_seq is null))
) with (fillfactor = 50);

create unique index conversations_one_private on conversations (room_id, low_id, high_id) where type = 'private';
create index conversations_of_room on conversations (room_id) where is_active;

-- Participation as an interval of positions; who was there from the beginning joined at 0.
create table conversation_members (
    conversation_id bigint not null references conversations,
    user_id         bigint not null references users,
    joined_seq      bigint not null default 0,
    left_seq        bigint,
    primary key (conversation_id, user_id, joined_seq),
    constraint conversation_members_interval check (left_seq > joined_seq)
);

create unique index conversation_members_once on conversation_members (user_id, conversation_id) where left_seq is null;
