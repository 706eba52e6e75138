package org.thegathering.torture;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A port that stands in front of another one, and does to the connections what networks do. */
final class FaultyProxy {

    /** What happens to connections, old and new. */
    enum Mode {
        PASS,
        /** A black hole: nothing arrives, nobody is told. */
        HOLD,
        /** Connections are reset, and new ones too. */
        RESET
    }

    /** Stands for all who connect. */
    static final int ANYBODY = -1;

    /** Small, so that a slow reader is felt by the sender soon. */
    private static final int RECEIVE_BUFFER = 8 * 1024;

    private final Vertx vertx;
    private final Supplier<SocketAddress> behind;
    private final Origins origins;
    private final NetClient client;
    private final Map<Passage, Integer> passages = new ConcurrentHashMap<>();
    private final Map<Integer, Mode> modes = new ConcurrentHashMap<>();
    private final Set<Passage> waiting = ConcurrentHashMap.newKeySet();
    private volatile NoticeDropper dropper;
    private SocketAddress front;

    private FaultyProxy(Vertx vertx, Supplier<SocketAddress> behind, Origins origins) {
        this.vertx = vertx;
        this.behind = behind;
        this.origins = origins;
        this.client = vertx.createNetClient(
                new NetClientOptions().setReceiveBufferSize(RECEIVE_BUFFER).setTcpNoDelay(true).setConnectTimeout(2000));
    }

    /**
     * @param front where to listen; port 0 takes any free one
     * @param behind where connections go, asked for each
     * @param origins tells who connects; null where nobody asks
     */
    static FaultyProxy open(Vertx vertx, SocketAddress front, Supplier<SocketAddress> behind, Origins origins) {
        FaultyProxy proxy = new FaultyProxy(vertx, behind, origins);
        var server = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true))
                .connectHandler(proxy::accept)
                .listen(front);
        int port = Waiting.on(server).actualPort();
        proxy.front = SocketAddress.inetSocketAddress(port, front.host());
        return proxy;
    }

    SocketAddress front() {
        return front;
    }

    /** Connections to come lose notices. */
    void lose(NoticeDropper notices) {
        dropper = notices;
    }

    private void accept(NetSocket near) {
        near.pause();
        Passage[] own = new Passage[1];
        Passage passage = new Passage(vertx, near, dropper == null ? null : dropper.newFilter(), () -> {
            passages.remove(own[0]);
            waiting.remove(own[0]);
        });
        own[0] = passage;
        int port = near.remoteAddress().port();
        Future<Integer> origin = origins == null
                ? Future.succeededFuture(ANYBODY)
                : vertx.executeBlocking(() -> origins.of(port), false);
        origin.onSuccess(from -> {
            passages.put(passage, from);
            begin(passage, mode(from));
        });
    }

    private Mode mode(int origin) {
        return modes.getOrDefault(ANYBODY, modes.getOrDefault(origin, Mode.PASS));
    }

    private void begin(Passage passage, Mode mode) {
        switch (mode) {
            case PASS -> client.connect(behind.get()).onComplete(passage::join, _ -> passage.reset());
            case HOLD -> waiting.add(passage);
            case RESET -> passage.reset();
        }
    }

    /** For whoever connects. */
    void set(Mode mode) {
        set(ANYBODY, mode);
    }

    /** For connections of one origin, those that are there and those to come. */
    void set(int origin, Mode mode) {
        if (mode == Mode.PASS) {
            modes.remove(origin);
        } else {
            modes.put(origin, mode);
        }
        for (Passage passage : of(origin)) {
            switch (mode) {
                case PASS -> {
                    if (waiting.remove(passage)) {
                        begin(passage, Mode.PASS);
                    } else {
                        passage.release();
                    }
                }
                case HOLD -> passage.hold();
                case RESET -> passage.reset();
            }
        }
    }

    /** The connections of an origin. */
    List<Passage> of(int origin) {
        Predicate<Integer> fits = from -> origin == ANYBODY || from == origin;
        return passages.entrySet().stream().filter(e -> fits.test(e.getValue())).map(Map.Entry::getKey).toList();
    }
}
