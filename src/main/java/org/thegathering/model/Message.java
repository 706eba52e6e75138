package org.thegathering.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something said in a target.
 *
 * @param content as it was sent; 1 to 500 characters (code points), or nothing once it is deleted
 * @param seq its place in the target's order, from 1
 * @param clientId the sender's own name for it, told to nobody else; null if the sender gave none
 * @param deletedAt when its text was taken away; null while it stands
 */
public record Message(
        long id,
        UserId senderId,
        String senderUsername,
        String content,
        Instant sentAt,
        Target target,
        long seq,
        UUID clientId,
        Instant deletedAt) {

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** What is left of it at its place. */
    public Message deleted(Instant at) {
        return new Message(id, senderId, senderUsername, "", sentAt, target, seq, clientId, at);
    }

    /** The same message as everybody but its sender may see it. */
    public Message withoutClientId() {
        return clientId == null
                ? this
                : new Message(id, senderId, senderUsername, content, sentAt, target, seq, null, deletedAt);
    }
}
