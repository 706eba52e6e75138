package org.thegathering.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What Linux tells of processes: proc(5), in clock ticks of 10 ms and pages of memory. */
final class Processes {

    private static final long TICK_MICROS = 10_000;
    private static final Path PROC = Path.of("/proc");

    private Processes() {}

    /** The fields of {@code /proc/pid/stat} behind the command's name, which may hold spaces itself. */
    private record Stat(long parent, long ticks, long ticksOfEnded) {
        static Stat read(long pid) throws IOException {
            return read(PROC.resolve(pid + "/stat"));
        }

        static Stat read(Path file) throws IOException {
            String line = Files.readString(file, StandardCharsets.ISO_8859_1);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return new Stat(
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
        }
    }

    /** User and system time of one process, in microseconds. */
    static long cpuMicros(long pid) {
        try {
            return Stat.read(pid).ticks() * TICK_MICROS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of those threads of a JVM that translate its code, in microseconds. */
    static long compilerMicros(long pid) {
        long ticks = 0;
        try (var threads = Files.newDirectoryStream(PROC.resolve(pid + "/task"))) {
            for (Path thread : threads) {
                if (Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*")) {
                    ticks += Stat.read(thread.resolve("stat")).ticks();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks * TICK_MICROS;
    }

    /** The same for a process and all that it started, those that have ended included. */
    static long treeCpuMicros(long root) {
        Map<Long, Stat> all = all();
        long ticks = 0;
        for (var process : all.entrySet()) {
            if (isBelow(process.getKey(), root, all)) {
                ticks += process.getValue().ticks() + process.getValue().ticksOfEnded();
            }
        }
        return ticks * TICK_MICROS;
    }

    private static boolean isBelow(long pid, long root, Map<Long, Stat> all) {
        for (long one = pid; one > 1 && all.containsKey(one); one = all.get(one).parent()) {
            if (one == root) {
                return true;
            }
        }
        return false;
    }

    private static Map<Long, Stat> all() {
        Map<Long, Stat> all = new HashMap<>();
        try (var folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path folder : folders) {
                long pid = Long.parseLong(folder.getFileName().toString());
                try {
                    all.put(pid, Stat.read(pid));
                } catch (IOException ended) {
                    // between listing and reading
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Resident memory of one process, in KiB. */
    static long residentKib(long pid) {
        try {
            return Files.readAllLines(PROC.resolve(pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException("VmRSS of " + pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves all threads of a process, and those that it will start, to one core. */
    static void pin(long pid, int core) {
        run(List.of("taskset", "-a", "-p", "-c", Integer.toString(core), Long.toString(pid)));
    }

    /** Where a tool of this JDK lies. */
    static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Runs a program to its end and gives what it printed. */
    static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
