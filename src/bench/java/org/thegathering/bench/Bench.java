package org.thegathering.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Starts a server for each group of workloads, measures, and writes tables and plots. */
public final class Bench {

    private final Options options;
    private final Progress progress;
    private final Results results = new Results();
    private final List<Growth> growths = new ArrayList<>();
    private boolean isWhole = true;

    private Bench(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Ends with 1 if a delivery was lost, repeated, out of order or misrouted, if something could not be measured, or
     * if the self-test shows that a fault would not be noticed.
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
        if (options.only().contains(Attack.NAME)) {
            new Attack(options, progress).measure();
            return true;
        }
        Bench bench = new Bench(options, progress);
        bench.attempt("the floor", () -> bench.results.ours().addAll(new Floor(options, progress).measure()));
        bench.attempt("the talk", () -> new Talk(options, progress).measure(bench.results));
        bench.attempt("the idle crowd", () -> new Idle(options, progress).measure(bench.results));
        bench.attempt("REST", () -> bench.results.ours().addAll(new Rest(options, progress).measure()));
        bench.attempt("a room that grows", () -> bench.growths.addAll(new ScaleMessages(options, progress).measure()));
        bench.attempt("more and more rooms", () -> bench.growths.addAll(new ScalePlaces(options, progress).measure()));
        bench.attempt(
                "more and more sockets", () -> bench.growths.addAll(new ScaleSockets(options, progress).measure()));
        bench.attempt("several nodes", () -> bench.growths.addAll(new ScaleNodes(options, progress).measure()));
        System.out.println((bench.results.ours().isEmpty() ? "" : Table.of(bench.results) + "\n")
                + (bench.growths.isEmpty() ? "" : GrowthTable.of(bench.growths)));
        return bench.isWhole && bench.results.isSound();
    }

    private interface Part {
        void measure() throws IOException, InterruptedException, SQLException;
    }

    /** What was measured before is kept, and what comes after is measured all the same. */
    private void attempt(String what, Part part) throws IOException, InterruptedException {
        int before = results.ours().size() + growths.size();
        try {
            part.measure();
        } catch (IOException | SQLException | RuntimeException broken) {
            isWhole = false;
            progress.say(what + " could not be measured");
            broken.printStackTrace();
        }
        if (results.ours().size() + growths.size() > before) {
            write();
        }
    }

    private void write() throws IOException {
        if (!results.ours().isEmpty()) {
            write("figures", Table.of(results), "costs.svg", Plot.of(results.ours()));
        }
        if (!growths.isEmpty()) {
            write("growth", GrowthTable.of(growths), "growth.svg", GrowthPlot.of(growths));
        }
    }

    private void write(String name, String table, String plotName, String plot) throws IOException {
        Files.createDirectories(options.out());
        Files.writeString(options.out().resolve(name + ".md"), table);
        Files.writeString(options.out().resolve(plotName), plot);
        if (options.isPublished()) {
            Published.put(name, table, plotName, plot);
        }
        progress.say("written: " + name + ".md and " + plotName + " in " + options.out());
    }
}
