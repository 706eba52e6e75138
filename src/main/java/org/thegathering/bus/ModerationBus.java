package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.thegathering.model.Moderator;
import org.thegathering.model.RoomId;
import org.thegathering.model.Sanction;
import org.thegathering.model.UserId;

/** Looking after a room. Persistence answers, and judges who may. */
public final class ModerationBus {

    public static final Address<Moderate, ModerateReply> MODERATE = new Address<>("moderation.moderate");
    public static final Address<FindModerators, ModeratorsReply> MODERATORS = new Address<>("moderation.moderators");
    public static final Address<FindSanctions, SanctionsReply> SANCTIONS = new Address<>("moderation.sanctions");

    private ModerationBus() {}

    /** @param reason 1 to 500 characters, checked by the asker; it goes to the audit log */
    public record Moderate(UserId actor, RoomId roomId, UserId subject, Measure measure, String reason) {}

    public sealed interface Measure {
        /** Leads somebody out; they may come back. */
        record Kick() implements Measure {}

        /** Begins now, and takes the place of an earlier one. */
        record Mute(Duration length) implements Measure {}

        record LiftMute() implements Measure {}

        /** Leads somebody out and keeps them out. @param length null for good */
        record Ban(Duration length) implements Measure {}

        record LiftBan() implements Measure {}

        /** For administrators only, and so is the next. */
        record NameModerator() implements Measure {}

        record WithdrawModerator() implements Measure {}
    }

    public sealed interface ModerateReply {
        /** It is so now, or was before. @param until the end of what was done for a time, or null */
        record Done(String username, Instant until) implements ModerateReply {}

        /** The actor has no office here, or not one that reaches so far. */
        record NotAllowed() implements ModerateReply {}

        record NoSuchRoom() implements ModerateReply {}

        record NoSuchUser() implements ModerateReply {}

        /** Nobody can be led out who is not inside. */
        record NotInside(String username) implements ModerateReply {}

        record AnAdministrator() implements ModerateReply {}

        record Oneself() implements ModerateReply {}
    }

    public record FindModerators(RoomId roomId) {}

    public sealed interface ModeratorsReply {
        /** By name. */
        record Found(List<Moderator> moderators) implements ModeratorsReply {
            public Found {
                moderators = List.copyOf(moderators);
            }
        }

        record NoSuchRoom() implements ModeratorsReply {}
    }

    public record FindSanctions(UserId reader, RoomId roomId, Sanction.Kind kind) {}

    public sealed interface SanctionsReply {
        /** Those in force, by name. */
        record Found(List<Sanction> sanctions) implements SanctionsReply {
            public Found {
                sanctions = List.copyOf(sanctions);
            }
        }

        record NotAllowed() implements SanctionsReply {}

        record NoSuchRoom() implements SanctionsReply {}
    }
}
