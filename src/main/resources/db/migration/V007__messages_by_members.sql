-- A message refers to a target and to a sender. Foreign keys would look both up again for each row, and lock and rewrite the sender's row:
-- more than a third of what storing a message costs. They are not needed: store_messages stores only where it has found the sender's
-- membership, under the target's lock, and that membership, which is kept for good, has foreign keys to both.

alter table messages
    drop constraint messages_room_id_fkey,
    drop constraint messages_conversation_id_fkey,
    drop constraint messages_sender_id_fkey;
