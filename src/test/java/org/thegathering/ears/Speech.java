package org.thegathering.ears;

import java.util.UUID;

/** Something that was said, and whether it still stands. */
final class Speech {

    final Place place;
    final Person by;
    final long id;
    final long seq;
    final String text;
    final UUID clientId;
    private int deletedAt = Integer.MAX_VALUE;

    Speech(Place place, Person by, long id, long seq, String text, UUID clientId) {
        this.place = place;
        this.by = by;
        this.id = id;
        this.seq = seq;
        this.text = text;
        this.clientId = clientId;
    }

    /** @param now the number of the village's step */
    void delete(int now) {
        deletedAt = now;
    }

    boolean isDeleted() {
        return deletedAt != Integer.MAX_VALUE;
    }

    /** Whether it was gone already when that step was taken. */
    boolean wasDeletedBefore(int step) {
        return deletedAt < step;
    }

    /** What anybody may still read. */
    String shown() {
        return isDeleted() ? "" : text;
    }
}
