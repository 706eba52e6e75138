package org.thegathering.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something said in a target.
 *
 * @param content as it was sent; 1 to 500 characters (code points)
 * @param seq its place in the target's order, from 1
 * @param clientId the sender's own name for it, told to nobody else; null if the sender gave none
 */
public record Message(
        long id,
        UserId senderId,
        String senderUsername,
        String content,
        Instant sentAt,
        Target target,
        long seq,
        UUID clientId) {

    /** The same message as everybody but its sender may see it. */
    public Message withoutClientId() {
        return clientId == null
                ? this
                : new Message(id, senderId, senderUsername, content, sentAt, target, seq, null);
    }
}
