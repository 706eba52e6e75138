package org.thegathering.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What this machine takes at the least: a process that does nothing but write the frames of W1a, each to each socket by
 * itself, on the server's core. No server that gives every listener their message when it is said can be cheaper, and
 * machines, and the same machine at another hour, differ in it by more than two.
 */
final class Floor {

    static final String NAME = "floor";

    private static final Workload W1A = Workload.ALL.getFirst();
    private static final int SOCKETS = W1A.members();
    private static final int MESSAGES_A_SECOND = (int) W1A.rate();
    private static final int FRAME_BYTES = 290;

    private final Options options;
    private final Progress progress;

    Floor(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Nothing where it is not asked for. */
    List<Row> measure() throws IOException {
        if (!options.wants(NAME)) {
            return List.of();
        }
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress("127.0.0.1", 0));
            Process writer = new ProcessBuilder(
                            "taskset", "-c", Integer.toString(options.serverCore()),
                            Processes.jdk("java"),
                            "-XX:+UseSerialGC", "-classpath", System.getProperty("java.class.path"),
                            Floor.class.getName(),
                            Integer.toString(((InetSocketAddress) door.getLocalAddress()).getPort()),
                            Integer.toString(options.seconds()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            readAll(door);
            double micros = Double.parseDouble(new String(writer.getInputStream().readAllBytes()).strip());
            Row row = Row.of(NAME, "of W1a: a program that only writes", "µs a delivery", micros, Double.NaN);
            progress.say(row.said());
            return List.of(row);
        }
    }

    /** As the generator reads: one thread, and only when something has come. */
    private static void readAll(ServerSocketChannel door) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < SOCKETS; i++) {
                door.accept().configureBlocking(false).register(selector, SelectionKey.OP_READ);
            }
            ByteBuffer bytes = ByteBuffer.allocateDirect(64 * 1024);
            int open = SOCKETS;
            while (open > 0) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    if (((SocketChannel) key.channel()).read(bytes.clear()) < 0) {
                        key.channel().close();
                        open--;
                    }
                }
                selector.selectedKeys().clear();
            }
        }
    }

    /** The writer. Arguments: the port, and the seconds to write; prints the microseconds a write. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0]));
        int messages = MESSAGES_A_SECOND * Integer.parseInt(arguments[1]);
        List<SocketChannel> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            sockets.add(SocketChannel.open(address).setOption(StandardSocketOptions.TCP_NODELAY, true));
        }
        write(sockets, messages / 2);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        write(sockets, messages);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.println(nanos / 1000.0 / messages / SOCKETS);
        for (SocketChannel socket : sockets) {
            socket.close();
        }
    }

    private static void write(List<SocketChannel> sockets, int messages) throws IOException, InterruptedException {
        ByteBuffer frame = ByteBuffer.allocateDirect(FRAME_BYTES);
        for (int i = 0; i < messages; i++) {
            for (SocketChannel socket : sockets) {
                socket.write(frame.rewind());
            }
            Thread.sleep(TimeUnit.SECONDS.toMillis(1) / MESSAGES_A_SECOND);
        }
    }
}
