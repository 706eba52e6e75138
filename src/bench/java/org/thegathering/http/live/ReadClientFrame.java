package org.thegathering.http.live;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.thegathering.model.Target;

/** What each frame of a client goes through before anybody is asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadClientFrame {

    private final Buffer post = Buffer.buffer("""
            {"type":"send","address":"chat.post","replyAddress":"!","body":{"room_id":42,"content":"%s",\
            "client_id":"00000000-0000-4000-8000-00000000002a"}}""".formatted("a word or two ".repeat(7).strip()));

    @Benchmark
    public Object post() {
        ClientFrame.Send send = (ClientFrame.Send) ClientFrame.read(post);
        Target target = Body.target(send.body());
        return Body.content(send.body()) == null || Body.clientId(send.body()) == null ? null : target;
    }
}
