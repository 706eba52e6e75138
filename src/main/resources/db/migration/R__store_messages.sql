-- Stores a batch of posts: group commit in one statement, so that durability costs one flush for many messages.
--
-- First the rows of all targets are locked, in one order everywhere (rooms by id, then conversations by id), so that
-- two batches can't wait for each other. Only then is membership judged: inside a volatile function each statement sees what was
-- committed before it began, so a leaving that was answered before is seen here. Seqs are given out from the locked
-- row: dense, and in commit order.
--
-- One row comes back for each post, by its place in the arrays: 'stored' or 'repeated' with the message, or else 'taken' (the
-- client id stands for something else), 'missing', 'archived' or 'outside'. No client id may come twice in a batch.

create or replace function store_messages(
    room_ids bigint[], conversation_ids bigint[], sender_ids bigint[], contents text[], client_ids uuid[])
returns table (place integer, outcome text, message_id bigint, message_seq bigint, message_sent_at timestamptz, sender_name text)
language plpgsql volatile as
$$
begin
    perform from rooms r where r.id = any (room_ids) order by r.id for no key update;
    perform from conversations c where c.id = any (conversation_ids) order by c.id for no key update;

    return query
    with asked as materialized (
        select a.*
        from unnest(room_ids, conversation_ids, sender_ids, contents, client_ids)
             with ordinality as a (room_id, conversation_id, sender_id, content, client_id, ord)
    ),
    judged as materialized (
        select a.*, u.username, m.id, m.seq, m.sent_at,
               case
                   when m.id is not null then
                       case when m.content = a.content and m.room_id is not distinct from a.room_id
                                and m.conversation_id is not distinct from a.conversation_id
                            then 'repeated' else 'taken' end
                   when a.room_id is not null then
                       case when not exists (select from rooms r where r.id = a.room_id and r.is_active) then 'missing'
                            when exists (select from room_visits v
                                         where v.user_id = a.sender_id and v.room_id = a.room_id and v.left_seq is null)
                            then 'stored' else 'outside' end
                   else
                       case when not exists (select from conversations c where c.id = a.conversation_id) then 'missing'
                            when not exists (select from conversation_members p
                                             where p.user_id = a.sender_id and p.conversation_id = a.conversation_id
                                               and p.left_seq is null) then 'outside'
                            when exists (select from conversations c where c.id = a.conversation_id and c.is_active)
                            then 'stored' else 'archived' end
               end as verdict
        from asked a
        join users u on u.id = a.sender_id
        left join messages m on m.sender_id = a.sender_id and m.client_id = a.client_id
    ),
    accepted as materialized (
        select j.*, row_number() over (partition by j.room_id, j.conversation_id order by j.ord) as step
        from judged j
        where j.verdict = 'stored'
    ),
    moved_rooms as (
        update rooms r
        set last_seq = r.last_seq + s.steps
        from (select a.room_id, max(a.step) as steps from accepted a where a.room_id is not null group by a.room_id) s
        where r.id = s.room_id
        returning r.id, r.last_seq - s.steps as base
    ),
    moved_conversations as (
        update conversations c
        set last_seq = c.last_seq + s.steps
        from (select a.conversation_id, max(a.step) as steps
              from accepted a where a.conversation_id is not null group by a.conversation_id) s
        where c.id = s.conversation_id
        returning c.id, c.last_seq - s.steps as base
    ),
    placed as materialized (
        select a.ord, a.room_id, a.conversation_id, a.sender_id, a.content, a.client_id,
               coalesce(mr.base, mc.base) + a.step as seq
        from accepted a
        left join moved_rooms mr on mr.id = a.room_id
        left join moved_conversations mc on mc.id = a.conversation_id
    ),
    inserted as (
        insert into messages (room_id, conversation_id, seq, changed_seq, sender_id, content, client_id)
        select p.room_id, p.conversation_id, p.seq, p.seq, p.sender_id, p.content, p.client_id
        from placed p
        order by p.ord
        returning messages.id, messages.room_id, messages.conversation_id, messages.seq, messages.sent_at
    )
    select j.ord::integer, j.verdict, coalesce(i.id, j.id), coalesce(i.seq, j.seq), coalesce(i.sent_at, j.sent_at),
           j.username
    from judged j
    left join placed p on p.ord = j.ord
    left join inserted i on i.seq = p.seq
                        and coalesce(i.room_id, -i.conversation_id) = coalesce(p.room_id, -p.conversation_id);
end
$$;
