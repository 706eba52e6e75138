package org.thegathering.bus;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** Most of what a page of history costs the service. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeHistoryPage {

    private final List<Message> page = LongStream.rangeClosed(1, 50)
            .mapToObj(seq -> new Message(
                    seq, new UserId(3), "Alice", "a word or two ".repeat(7).strip(),
                    Instant.parse("2026-11-22T20:00:00.123456Z").plusSeconds(seq), Target.room(42), seq, null, null))
            .toList();

    @Benchmark
    public byte[] fifty() {
        return Json.encode(page);
    }
}
