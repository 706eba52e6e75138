package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.util.internal.PlatformDependent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** One who stops reading costs the server no memory and the others nothing, and misses nothing in the end. */
@OnNodes(settings = "GATHERING_LIMITS_ENABLED=false")
class SlowReaderTest extends Cast {

    private static final int MESSAGES = 20_000;

    /** 500 characters of four bytes each: 40 MB go through the room. */
    private static final String LONG = "😀".repeat(494);

    private static final int BATCH = 250;

    /**
     * Bytes. What one socket holds back (256 KiB) and what else moves meanwhile, in Netty's chunks of some MiB, is far
     * below it; what goes through is far above.
     */
    private static final long BOUND = 16L << 20;

    @Test
    void theServerKeepsNothingForWhoDoesNotRead() {
        var room = newRoom();
        bob.joins(room).listensTo(room);
        carol.joins(room).listensTo(room);
        bob.live().stopReading();
        talk(carol, room, 0, 1000);
        long before = PlatformDependent.usedDirectMemory();

        talk(carol, room, 1000, MESSAGES);

        assertTrue(PlatformDependent.usedDirectMemory() - before < BOUND, () -> "held: " + (PlatformDependent.usedDirectMemory() - before));
        bob.live().readOn();
        bob.hears(text(MESSAGES - 1));
        assertEquals(all(), numbers(bob, room));
        assertEquals(all(), numbers(carol, room));
    }

    @Test
    void whoGivesUpAndComesBackMissesNothing() {
        var room = newRoom();
        bob.joins(room).listensTo(room);
        carol.joins(room).listensTo(room);
        talk(carol, room, 0, 10);
        long seen = bob.hears(text(9)).getLong("seq");
        bob.live().stopReading();
        talk(carol, room, 10, 3000);
        bob.isCutOff();

        bob.listensTo(room, seen);

        bob.hears(text(2999));
        assertEquals(IntStream.range(10, 3000).boxed().toList(), numbers(bob, room));
    }

    @Test
    void whoLeavesWhileBehindHearsEverythingBeforeAndNothingAfter() {
        var room = newRoom();
        bob.joins(room).listensTo(room);
        carol.joins(room).listensTo(room);
        bob.live().stopReading();
        talk(carol, room, 0, 1500);
        bob.leaves(room);
        talk(carol, room, 1500, 1750);

        bob.live().readOn();

        bob.notices(room, "removed");
        assertEquals(IntStream.range(0, 1500).boxed().toList(), numbers(bob, room));
    }

    private static void talk(Actor who, Target room, int from, int to) {
        for (int batch = from; batch < to; batch += BATCH) {
            int end = Math.min(batch + BATCH, to);
            for (int i = batch; i < end; i++) {
                who.live().begin("chat.post", Path.named(room).put("content", text(i)));
            }
            who.hears(text(end - 1));
        }
    }

    private static String text(int number) {
        return number + " " + LONG;
    }

    private static List<Integer> all() {
        return IntStream.range(0, MESSAGES).boxed().toList();
    }

    private static List<Integer> numbers(Actor who, Target room) {
        return who.heard(room).stream().map(text -> Integer.valueOf(text.substring(0, text.indexOf(' ')))).toList();
    }
}
