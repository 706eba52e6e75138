package org.thegathering.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** Starts a server for each group of workloads, measures, and writes a table and a plot. */
public final class Bench {

    private Bench() {}

    /**
     * Ends with 1 if a delivery was lost, repeated, out of order or misrouted, or if the self-test shows that this
     * would not be noticed.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Options options;
        try {
            options = Options.read(arguments);
        } catch (RuntimeException unreadable) {
            System.err.println(unreadable.getMessage() + "\n" + Options.HELP);
            System.exit(2);
            return;
        }
        Processes.pin(ProcessHandle.current().pid(), options.generatorCore());
        System.exit(run(options, new Progress()) ? 0 : 1);
    }

    private static boolean run(Options options, Progress progress)
            throws IOException, InterruptedException, SQLException {
        if (options.isSelfTest()) {
            return new SelfTest(options, progress).passes();
        }
        Results results = new Results();
        results.add(new Talk(options, progress).measure());
        results.add(new Idle(options, progress).measure());
        results.ours().addAll(new Rest(options, progress).measure());
        Files.createDirectories(options.out());
        Files.writeString(options.out().resolve("table.md"), Table.of(results));
        Files.writeString(options.out().resolve("plot.svg"), Plot.of(results.ours()));
        progress.say("written: " + options.out().resolve("table.md") + " and plot.svg");
        System.out.println(Table.of(results));
        return results.isSound();
    }
}
