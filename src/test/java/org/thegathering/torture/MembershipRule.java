package org.thegathering.torture;

import static org.thegathering.torture.Sentence.CHANGES_HAVE_PLACES;
import static org.thegathering.torture.Sentence.RIGHT_EARS;

import org.thegathering.torture.StoredTarget.Membership;

/** An answered joining or leaving is one, and who is outside is refused. */
final class MembershipRule extends Rule {

    private final Stored stored;

    MembershipRule(Stored stored) {
        this.stored = stored;
    }

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.Moved moved when moved.code() == 200 && moved.in() -> checkInside(moved);
            case Entry.Peeked peeked when !isRefusal(peeked.code()) ->
                violated(RIGHT_EARS, peeked.at(), "an outsider was let in: %s", peeked);
            default -> {}
        }
    }

    private void checkInside(Entry.Moved moved) {
        for (Membership membership : stored.target(moved.target()).memberships(moved.user())) {
            if (membership.joined() <= moved.seq() && moved.seq() < membership.left()) {
                return;
            }
        }
        violated(CHANGES_HAVE_PLACES, moved.at(), "an answered joining is nowhere: %s", moved);
    }

    /** Or nobody could tell, as the node or its database was away; 401 where not even whose connection it is. */
    private static boolean isRefusal(int code) {
        return code == 403 || code == 401 || code == 0 || code == 429 || code == 503;
    }
}
