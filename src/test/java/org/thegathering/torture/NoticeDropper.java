package org.thegathering.torture;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leaves every so-manieth notice out of what nodes tell each other, as a bus does that is at-most-once. A frame of the
 * bus is its length in four bytes and so many bytes behind it; the clustered address stands in each.
 */
final class NoticeDropper {

    private static final String ADDRESS = "events";

    /** Said in a notice of something said. */
    private static final String SAID = "\"content\"";

    private final int every;
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();

    NoticeDropper(int every) {
        this.every = every;
    }

    int dropped() {
        return dropped.get();
    }

    Filter newFilter() {
        return new Filter();
    }

    /** For the bytes of one connection. */
    final class Filter {
        private Buffer rest = Buffer.buffer();

        /** What remains of the whole frames that have come. */
        Buffer filter(Buffer bytes) {
            rest.appendBuffer(bytes);
            Buffer kept = Buffer.buffer();
            int start = 0;
            while (rest.length() - start >= Integer.BYTES) {
                int end = start + Integer.BYTES + rest.getInt(start);
                if (end > rest.length()) {
                    break;
                }
                Buffer frame = rest.getBuffer(start, end);
                if (!isDropped(frame)) {
                    kept.appendBuffer(frame);
                }
                start = end;
            }
            rest = rest.getBuffer(start, rest.length());
            return kept;
        }

        private boolean isDropped(Buffer frame) {
            String text = frame.toString(StandardCharsets.ISO_8859_1);
            boolean isNotice = text.contains(ADDRESS) && text.contains(SAID);
            boolean isNext = isNotice && seen.incrementAndGet() % every == 0;
            if (isNext) {
                dropped.incrementAndGet();
            }
            return isNext;
        }
    }
}
