package org.thegathering.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A running node with an embedded database, fresh and durable, both on one core. */
final class Server implements Subject, AutoCloseable {

    private static final long START_SECONDS = 180;
    private static final String PASSWORD_COST = "4";
    private static final String DATABASE = "postgres";
    private static final String DATABASE_USER = "gathering";

    private final ServerProcess process;
    private final Path folder;

    private Server(ServerProcess process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Without limits, and with cheap passwords. */
    static Server start(Options options) throws IOException, InterruptedException {
        return start(options, Map.of());
    }

    /** @param variables settings besides */
    static Server start(Options options, Map<String, String> variables) throws IOException, InterruptedException {
        return start(options, variables, Integer.toString(options.serverCore()));
    }

    /** @param cores as taskset takes them */
    static Server start(Options options, Map<String, String> variables, String cores)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gathering-bench-");
        int port = ServerProcess.freePort();
        List<String> command = new ArrayList<>(List.of("taskset", "-c", cores));
        command.add(Processes.jdk("java"));
        command.addAll(options.jvm());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "org.thegathering.Main"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GATHERING_HTTP_HOST", "127.0.0.1");
        builder.environment().put("GATHERING_HTTP_PORT", Integer.toString(port));
        builder.environment().put("GATHERING_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("GATHERING_AUTH_BCRYPT_COST", PASSWORD_COST);
        // Everybody signs in once, and some runs are long.
        builder.environment().put("GATHERING_AUTH_TOKEN_TTL", "24h");
        // Most workloads flood on purpose.
        builder.environment().put("GATHERING_LIMITS_ENABLED", "false");
        builder.environment().putAll(variables);
        Server server = new Server(ServerProcess.start(builder, folder.resolve("server.log"), port), folder);
        server.awaitOpen();
        return server;
    }

    private void awaitOpen() throws IOException, InterruptedException {
        if (!process.opensWithin(START_SECONDS)) {
            String said = process.said();
            close();
            throw new IllegalStateException("the server does not start:\n" + said);
        }
    }

    @Override
    public InetSocketAddress address() {
        return process.address();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public Usage usage() {
        return new Usage(Processes.cpuMicros(pid()), Processes.treeCpuMicros(Long.parseLong(postmaster().getFirst())));
    }

    @Override
    public ChatSocket socket(Stage.Place place, String token, Ear ear) {
        return new BridgeSocket(place, token, ear);
    }

    @Override
    public long liveHeapBytes() {
        String histogram = jcmd("GC.class_histogram");
        String total = histogram.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    String jcmd(String command) {
        return Processes.run(List.of(Processes.jdk("jcmd"), Long.toString(pid()), command));
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/" + DATABASE,
                DATABASE_USER,
                databasePassword());
    }

    /** For another node. */
    String databaseUri() {
        return "postgresql://" + DATABASE_USER + ":" + databasePassword()
                + "@127.0.0.1:" + postmaster().get(3) + "/" + DATABASE;
    }

    /** For clients that take them from their environment (PostgreSQL manual, 32.15). */
    Map<String, String> databaseVariables() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", postmaster().get(3),
                "PGDATABASE", DATABASE,
                "PGUSER", DATABASE_USER,
                "PGPASSWORD", databasePassword());
    }

    private String databasePassword() {
        try {
            return Files.readString(cluster().resolve("gathering.password"));
        } catch (IOException e) {
            throw new IllegalStateException("the server has no embedded database", e);
        }
    }

    /** The lines of postmaster.pid: process id, folder, start time, port (PostgreSQL manual, 66.1). */
    private List<String> postmaster() {
        try {
            return Files.readAllLines(cluster().resolve("postmaster.pid")).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the server has no embedded database", e);
        }
    }

    private Path cluster() throws IOException {
        try (var entries = Files.list(folder.resolve("data"))) {
            return entries.filter(entry -> Files.exists(entry.resolve("postmaster.pid"))).findFirst().orElseThrow();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.stop();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
