package org.thegathering.bus;

import java.util.List;
import java.util.UUID;
import org.thegathering.model.UserId;

/** Which people are connected to which node, so that those of a node that died are missed. Persistence answers. */
public final class AttendanceBus {

    public static final Address<Attend, AttendReply> ATTEND = new Address<>("attendance.attend");

    private AttendanceBus() {}

    /**
     * A sign of life of a node, to be given oftener than {@code delivery.away-after}, with what changed there since the
     * last.
     *
     * @param isFirst whether the node begins, so that nobody counts as being there before
     * @param gone those who have been without a connection for so long that they are missed
     */
    public record Attend(UUID node, boolean isFirst, List<UserId> came, List<UserId> gone) {
        public Attend {
            came = List.copyOf(came);
            gone = List.copyOf(gone);
        }
    }

    public sealed interface AttendReply {
        record Noted() implements AttendReply {}

        /** The node was silent for so long that it was taken for gone: it is to begin again. */
        record NoSuchNode() implements AttendReply {}
    }
}
