package org.thegathering.persistence.audit;

import java.time.Instant;
import org.thegathering.model.Act;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * What somebody did about somebody else.
 *
 * @param place null where it concerns the whole service
 * @param messageId null where it is about no message
 * @param until null where it has no end
 * @param reason 1 to 500 characters
 */
public record Deed(
        UserId actor, Act act, UserId subject, Target place, Long messageId, Instant until, String reason) {

    /** Of lasting effect, and about no message. */
    public static Deed of(UserId actor, Act act, UserId subject, Target place, String reason) {
        return new Deed(actor, act, subject, place, null, null, reason);
    }
}
