package org.thegathering.torture;

import static org.thegathering.torture.Sentence.UNREAD_IS_A_COUNT;

import java.util.HashMap;
import java.util.Map;

/** A read seq only grows on every device, and in the end each device was told what the database counts. */
final class UnreadRule extends Rule {

    private record Place(int device, String target) {}

    private final Stored stored;
    private final Map<Place, Entry.Unread> last = new HashMap<>();

    UnreadRule(Stored stored) {
        this.stored = stored;
    }

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.Unread told when told.target().startsWith("conversation.") -> {
                Entry.Unread before = last.put(new Place(told.device(), told.target()), told);
                if (before != null && before.readSeq() > told.readSeq()) {
                    violated(UNREAD_IS_A_COUNT, told.at(), "read seq went back from %d: %s", before.readSeq(), told);
                }
            }
            case Entry.Settled settled -> last.values().forEach(told -> compare(told, settled.at()));
            default -> {}
        }
    }

    private void compare(Entry.Unread told, long at) {
        Stored.Unread counted = stored.unread(told.user(), told.target());
        if (counted == null || counted.count() != told.unread() || counted.readSeq() != told.readSeq()) {
            violated(UNREAD_IS_A_COUNT, at, "told %s, the database counts %s", told, counted);
        }
    }
}
