package org.thegathering.torture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The short run of the proof. A failure leaves its history and the nodes' logs in {@code target/torture}. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs loopback addresses beside 127.0.0.1, SIGSTOP, and /proc")
class TortureTest {

    private static final long SEED = 7;
    private static final int SENDS = 20_000;
    private static final int FAULTS = 30;

    @Test
    void keepsThePromiseUnderFaults() throws Exception {
        var options = new Torture.Options(
                Duration.ofSeconds(80), SENDS, FAULTS, SEED, Path.of("target", "torture").toAbsolutePath(), 400,
                EnumSet.allOf(FaultKind.class));

        Torture.Outcome outcome = Torture.run(options);

        Torture.tell(outcome);
        assertAll(
                () -> assertEquals(List.of(), outcome.verdict().violations()),
                () -> assertTrue(outcome.tally().faults() >= FAULTS, outcome.tally()::toString),
                () -> assertTrue(outcome.tally().faultsByKind().size() >= 6, outcome.tally()::toString),
                () -> assertTrue(outcome.tally().acknowledged() >= SENDS, outcome.tally()::toString));
    }
}
