package org.thegathering.delivery;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** What is made once of each message, for all who hear it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeMessageFrame {

    private final Target room = Target.room(42);
    private final Message message = new Message(
            7, new UserId(3), "Alice", "a word or two ".repeat(7).strip(), Instant.parse("2026-11-22T20:00:00.123456Z"),
            room, 118, UUID.fromString("00000000-0000-4000-8000-00000000002a"), null);

    @Benchmark
    public Object said() {
        return Frames.said(room, 117, message, false);
    }
}
