package org.thegathering.model;

import java.time.Instant;

/**
 * A link by which people may make an account, without the token in it.
 *
 * @param note for whom it is, in the words of the one who made it; may be empty
 * @param uses how many accounts may be made by it
 * @param used how many have been
 * @param createdBy the name of the administrator
 * @param withdrawnAt null if nobody has withdrawn it
 */
public record Invitation(
        InvitationId id,
        String note,
        int uses,
        int used,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Instant withdrawnAt) {}
