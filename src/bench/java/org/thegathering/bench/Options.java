package org.thegathering.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param only names of workloads; empty for all
 * @param seconds length of one measurement
 * @param warmUp seconds of flood before a workload is measured
 * @param runs measurements of each workload; the median counts
 * @param jvm arguments of the server's JVM
 * @param serverCore where the server and its database run
 * @param generatorCore where this process runs
 * @param isSelfTest whether to show that faults are noticed, instead of measuring
 * @param isCompared whether a Socket.IO server is run beside ours; needs Node
 * @param isPublished whether the figures go into the documentation as well
 * @param out the folder for the tables and the plots
 */
record Options(
        List<String> only,
        int seconds,
        int warmUp,
        int runs,
        List<String> jvm,
        int serverCore,
        int generatorCore,
        boolean isSelfTest,
        boolean isCompared,
        boolean isPublished,
        Path out) {

    static final String HELP = """
            --only W1a,W5,list   some of: floor, W1a W1b W1x W2 W3 W4 W5, list send history,
                                 scale or of it messages places sockets nodes,
                                 or by itself attack: 1,000 wrong passwords, and who notices
            --seconds 10         length of one measurement
            --warm-up 8          seconds of flood before each workload
            --runs 3             measurements of each workload, of which the median counts
            --jvm "-Xmx1g"       more arguments for the server's JVM
            --cores 0,1          the server's core, the generator's core
            --self-test          drop, repeat, swap and misroute on purpose, and show that it is noticed
            --compare            run a Socket.IO server with PostgreSQL beside ours, if Node is there
            --publish            put the tables and plots into src/docs
            --out target/bench   where the tables and plots go
            """;

    /** @throws IllegalArgumentException for what is not in {@link #HELP} */
    static Options read(String[] arguments) {
        List<String> only = List.of();
        List<String> jvm = new ArrayList<>(words(System.getProperty("bench.jvm", "")));
        int seconds = 10;
        int warmUp = 8;
        int runs = 3;
        int serverCore = 0;
        int generatorCore = 1;
        boolean isSelfTest = false;
        boolean isCompared = false;
        boolean isPublished = false;
        Path out = Path.of("target", "bench");
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            switch (rest.next()) {
                case "--only" -> only = Arrays.asList(rest.next().split(","));
                case "--seconds" -> seconds = Integer.parseInt(rest.next());
                case "--warm-up" -> warmUp = Integer.parseInt(rest.next());
                case "--runs" -> runs = Integer.parseInt(rest.next());
                case "--jvm" -> jvm.addAll(words(rest.next()));
                case "--cores" -> {
                    String[] cores = rest.next().split(",");
                    serverCore = Integer.parseInt(cores[0]);
                    generatorCore = Integer.parseInt(cores[1]);
                }
                case "--self-test" -> isSelfTest = true;
                case "--compare" -> isCompared = SocketIo.isPossible();
                case "--publish" -> isPublished = true;
                case "--out" -> out = Path.of(rest.next());
                case String unknown -> throw new IllegalArgumentException(unknown + " is not among these:\n" + HELP);
            }
        }
        return new Options(
                only, seconds, warmUp, runs, jvm, serverCore, generatorCore, isSelfTest, isCompared, isPublished, out);
    }

    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }
}
