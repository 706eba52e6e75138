-- Stores a batch of posts: group commit in one statement, so that durability costs one flush for many messages.
--
-- First the rows of all targets are locked, in one order everywhere (rooms by id, then conversations by id), so that
-- two batches can't wait for each other. Only then is membership judged: inside a volatile function each statement sees what was
-- committed before it began, so a leaving that was answered before is seen here. Seqs are given out from the locked
-- row: dense, and in commit order.
--
-- One row comes back for each post, by its place in the arrays: 'stored' or 'repeated' with the message, or else 'taken' (the
-- client id stands for something else), 'missing', 'archived', 'muted' or 'outside'. No client id may come twice in a batch. Of a message
-- that was deleted since nobody knows what it said: its client id stands for it as long as the target is the same.
--
-- The planner knows nothing of the arrays' length, and of the tables what was so some time ago. Left to itself it would plan anew at every call,
-- and read or hash whole tables; the settings keep one plan, and "offset 0" makes it look each row up by its key, so that a call costs
-- the same however much is stored. Ids are given out before the insert and not by it: then nothing has to be joined with what was inserted.

-- What it returns can't be changed in place.
drop function if exists store_messages(bigint[], bigint[], bigint[], text[], uuid[]);

create function store_messages(
    room_ids bigint[], conversation_ids bigint[], sender_ids bigint[], contents text[], client_ids uuid[])
returns table (
    place integer, outcome text, message_id bigint, message_seq bigint, message_sent_at timestamptz, sender_name text,
    message_deleted_at timestamptz, muted_until timestamptz)
language plpgsql volatile
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
    if num_nonnulls(variadic room_ids) > 0 then
        perform from rooms r where r.id = any (room_ids) order by r.id for no key update;
    end if;
    if num_nonnulls(variadic conversation_ids) > 0 then
        perform from conversations c where c.id = any (conversation_ids) order by c.id for no key update;
    end if;

    return query
    with judged as materialized (
        select a.*, u.username, m.id, m.seq, m.sent_at, m.deleted_at, v.muted_until, coalesce(r.last_seq, c.last_seq) as last_seq,
               case
                   when m.id is not null then
                       case when (m.content = a.content or m.deleted_at is not null)
                                and m.room_id is not distinct from a.room_id
                                and m.conversation_id is not distinct from a.conversation_id
                            then 'repeated' else 'taken' end
                   when a.room_id is not null then
                       case when r.is_active is not true then 'missing'
                            when v.room_id is distinct from a.room_id then 'outside'
                            when v.muted_until > clock_timestamp() then 'muted'
                            else 'stored' end
                   else
                       case when c.is_active is null then 'missing'
                            when not exists (select from conversation_members p
                                             where p.user_id = a.sender_id and p.conversation_id = a.conversation_id
                                               and p.left_seq is null) then 'outside'
                            when c.is_active then 'stored' else 'archived' end
               end as verdict
        from unnest(room_ids, conversation_ids, sender_ids, contents, client_ids)
             with ordinality as a (room_id, conversation_id, sender_id, content, client_id, ord)
        join lateral (select * from users u where u.id = a.sender_id and u.is_active offset 0) u on true
        left join lateral (select * from messages m
                           where m.sender_id = a.sender_id and m.client_id = a.client_id offset 0) m on true
        left join lateral (select * from rooms r where r.id = a.room_id offset 0) r on true
        left join lateral (select v.room_id, v.muted_until from room_visits v
                           where a.room_id is not null and v.user_id = a.sender_id and v.left_seq is null offset 0) v on true
        left join lateral (select * from conversations c where c.id = a.conversation_id offset 0) c on true
    ),
    placed as materialized (
        select j.*,
               j.last_seq + row_number() over (partition by j.room_id, j.conversation_id, j.verdict order by j.ord) as new_seq,
               case j.verdict when 'stored' then nextval('messages_id_seq') end as new_id,
               case j.verdict when 'stored' then clock_timestamp() end as new_sent_at
        from judged j
    ),
    inserted as (
        insert into messages (id, room_id, conversation_id, seq, changed_seq, sender_id, content, client_id, sent_at)
        overriding system value
        select n.new_id, n.room_id, n.conversation_id, n.new_seq, n.new_seq, n.sender_id, n.content, n.client_id,
               n.new_sent_at
        from placed n
        where n.verdict = 'stored'
    ),
    moved_rooms as (
        update rooms r
        set last_seq = n.new_seq
        from (select n.room_id, max(n.new_seq) as new_seq from placed n
              where n.verdict = 'stored' and n.room_id is not null group by n.room_id) n
        where r.id = n.room_id
    ),
    moved_conversations as (
        update conversations c
        set last_seq = n.new_seq
        from (select n.conversation_id, max(n.new_seq) as new_seq from placed n
              where n.verdict = 'stored' and n.conversation_id is not null group by n.conversation_id) n
        where c.id = n.conversation_id
    )
    select n.ord::integer, n.verdict, coalesce(n.new_id, n.id),
           case n.verdict when 'stored' then n.new_seq else n.seq end, coalesce(n.new_sent_at, n.sent_at), n.username,
           n.deleted_at, n.muted_until
    from placed n;
end
$$;
