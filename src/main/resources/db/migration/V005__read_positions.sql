-- Up to where somebody has read a target. It only grows; unread is counted, never stored.

create table read_positions (
    user_id         bigint not null references users,
    room_id         bigint references rooms,
    conversation_id bigint references conversations,
    seq             bigint not null,
    constraint read_positions_one_target check (num_nonnulls(room_id, conversation_id) = 1)
) with (fillfactor = 70);

create unique index read_positions_room on read_positions (user_id, room_id) where room_id is not null;
create unique index read_positions_conversation on read_positions (user_id, conversation_id)
    where conversation_id is not null;
