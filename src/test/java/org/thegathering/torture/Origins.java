package org.thegathering.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells which node opened a connection, so that a link between two nodes can be cut while others go on. Linux shows the
 * owner of a socket in {@code /proc} (proc(5), {@code /proc/net/tcp}).
 */
final class Origins {

    private final Supplier<List<Long>> pids;

    /** @param pids the nodes' process ids, by number */
    Origins(Supplier<List<Long>> pids) {
        this.pids = pids;
    }

    /** Whether links can be told apart on this machine. */
    static boolean areKnown() {
        return Files.isReadable(Path.of("/proc/net/tcp")) && Files.isDirectory(Path.of("/proc/self/fd"));
    }

    /** The number of the node that connects from this port, or {@link FaultyProxy#ANYBODY}. */
    int of(int port) throws IOException {
        if (!areKnown()) {
            return FaultyProxy.ANYBODY;
        }
        List<String> sockets = Stream.concat(rows("tcp"), rows("tcp6"))
                .filter(row -> Integer.parseInt(row[1].substring(row[1].indexOf(':') + 1), 16) == port)
                .map(row -> "socket:[" + row[9] + "]")
                .toList();
        List<Long> nodes = pids.get();
        for (int node = 0; node < nodes.size(); node++) {
            if (holds(nodes.get(node), sockets)) {
                return node;
            }
        }
        return FaultyProxy.ANYBODY;
    }

    private static Stream<String[]> rows(String table) throws IOException {
        Path file = Path.of("/proc/net", table);
        return Files.exists(file)
                ? Files.readAllLines(file).stream().skip(1).map(row -> row.strip().split("\\s+"))
                : Stream.empty();
    }

    private static boolean holds(long pid, List<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> sockets.contains(linkOf(file)));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String linkOf(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
