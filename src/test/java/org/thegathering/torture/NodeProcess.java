package org.thegathering.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.thegathering.Main;

/** A node of its own process, started from the compiled classes with the Java flags of this process. */
final class NodeProcess {

    /** A start with a database and a cluster that come back at the same time, on a busy machine. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Map<String, String> settings;
    private final Path folder;
    private final int httpPort;
    private volatile Process process;

    /** @param settings as environment variables; @param folder for its data and {@code node.log} */
    NodeProcess(Map<String, String> settings, Path folder, int httpPort) {
        this.settings = settings;
        this.folder = folder;
        this.httpPort = httpPort;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(NodeProcess::isForNodes).forEach(command::add);
        // Three nodes and their clients share few cores here, and each restart warms up anew.
        command.addAll(List.of("-Xmx320m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("node.log").toFile()));
        builder.environment().putAll(settings);
        process = builder.start();
    }

    private static boolean isForNodes(String flag) {
        return flag.startsWith("--") || flag.startsWith("-XX:+UseCompact") || flag.startsWith("-XX:+ExitOn");
    }

    /** Waits until it serves; one that gave up, as its database was away, is started again, as an orchestrator does. */
    void awaitReady() throws IOException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isHealthy()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a node did not start: see " + folder.resolve("node.log"));
            }
            if (!process.isAlive()) {
                start();
            }
            Waiting.pause(100);
        }
    }

    boolean isHealthy() {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + httpPort + "/health").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    long pid() {
        return process == null ? 0 : process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM, and what follows it; killed if it takes longer than it may. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    void freeze() throws Exception {
        signal("-STOP");
    }

    void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).inheritIO().start().waitFor();
    }
}
