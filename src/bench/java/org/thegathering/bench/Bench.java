package org.thegathering.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

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
        write(options, progress, "figures", Table.of(results), "costs.svg", Plot.of(results.ours()), results.ours().isEmpty());
        List<Growth> growths = new Scale(options, progress).measure();
        write(options, progress, "growth", GrowthTable.of(growths), "growth.svg", GrowthPlot.of(growths), growths.isEmpty());
        return results.isSound();
    }

    private static void write(
            Options options, Progress progress, String name, String table, String plotName, String plot, boolean isEmpty)
            throws IOException {
        if (isEmpty) {
            return;
        }
        Files.createDirectories(options.out());
        Files.writeString(options.out().resolve(name + ".md"), table);
        Files.writeString(options.out().resolve(plotName), plot);
        if (options.isPublished()) {
            Published.put(name, table, plotName, plot);
        }
        progress.say("written: " + name + ".md and " + plotName + " in " + options.out());
        System.out.println(table);
    }
}
