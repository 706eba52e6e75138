package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Shows that the count is worth something: a run with a fault made on purpose must fail, and one without must not. */
final class SelfTest {

    private static final int SECONDS = 1;

    private final Options options;
    private final Progress progress;

    SelfTest(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @return whether each fault was noticed, and nothing where there was none */
    boolean passes() throws IOException, InterruptedException, SQLException {
        boolean passes = true;
        try (Server server = Server.start(options); Stage stage = new Stage(server.database())) {
            SignIn.first(server);
            for (Fault fault : Fault.values()) {
                List<String> found = play(server, stage, fault);
                boolean isRight = found.isEmpty() == (fault == Fault.NONE);
                passes &= isRight;
                progress.say((isRight ? "as it should be: " : "WRONG: ") + fault + " gives " + found);
            }
        }
        return passes;
    }

    private static List<String> play(Server server, Stage stage, Fault fault) throws IOException, SQLException {
        Workload small = new Workload(
                "self-test " + fault, "", 4, 5, false, 5, 200, 1, Workload.Unit.MESSAGE, 0, 0);
        var places = stage.set(small);
        Ledger ledger = new Ledger();
        try (Loop loop = new Loop()) {
            Drive drive = new Drive(loop, server, small, ledger, fault.before(ledger));
            drive.open(places, stage.tokens(places));
            drive.measure(SECONDS);
            return drive.finish();
        }
    }
}
