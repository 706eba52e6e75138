package org.thegathering.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Plays one workload on its sockets: floods it for a warm-up, measures it, and looks whether every message arrived. */
final class Drive {

    private static final int CONNECTING_AT_ONCE = 64;
    private static final int PATIENCE_SECONDS = 180;
    private static final long IDLE_WAIT = TimeUnit.MILLISECONDS.toNanos(2);

    private final Loop loop;
    private final Subject server;
    private final Workload workload;
    private final Ledger ledger;
    private final Ear ear;
    private final List<ChatSocket> sockets = new ArrayList<>();
    private final List<ChatSocket> senders = new ArrayList<>();

    /** @param ear the ledger, or something before it */
    Drive(Loop loop, Subject server, Workload workload, Ledger ledger, Ear ear) {
        this.loop = loop;
        this.server = server;
        this.workload = workload;
        this.ledger = ledger;
        this.ear = ear;
    }

    /**
     * One measurement.
     *
     * @param usage processor time of the server and of its database in it
     */
    record Measured(long messages, long deliveries, Subject.Usage usage, Histogram latency) {
        double serverMicros(Workload.Unit unit) {
            return (double) usage.server() / units(unit);
        }

        double databaseMicros(Workload.Unit unit) {
            return (double) usage.database() / units(unit);
        }

        private long units(Workload.Unit unit) {
            return switch (unit) {
                case DELIVERY -> deliveries;
                case MESSAGE -> messages;
            };
        }
    }

    void open(List<Stage.Place> places, Map<String, String> tokens) throws IOException {
        for (Stage.Place place : places) {
            for (Stage.Person person : place.members()) {
                ChatSocket socket = server.socket(place, tokens.get(person.email()), ear);
                sockets.add(socket);
                ledger.add(socket);
                if (place.members().indexOf(person) < workload.senders()) {
                    senders.add(socket);
                }
                loop.connect(socket, server.address());
                awaitConnecting(CONNECTING_AT_ONCE);
            }
        }
        awaitConnecting(1);
        // Round robin over the places, not along one after the other.
        List<ChatSocket> byPlace = List.copyOf(senders);
        senders.clear();
        for (int member = 0; member < workload.senders(); member++) {
            for (int group = 0; group < workload.groups(); group++) {
                senders.add(byPlace.get(group * workload.senders() + member));
            }
        }
    }

    private int listening;

    /** Goes on when fewer than so many are still on their way in. */
    private void awaitConnecting(int below) throws IOException {
        loop.await(
                () -> {
                    while (listening < sockets.size() && sockets.get(listening).isListening()) {
                        listening++;
                    }
                    failIfBroken();
                    return sockets.size() - listening < below;
                },
                PATIENCE_SECONDS,
                "signing in");
    }

    private void failIfBroken() {
        if (listening < sockets.size() && sockets.get(listening).failure() != null) {
            throw new IllegalStateException(sockets.get(listening).failure());
        }
    }

    void warmUp(int seconds) throws IOException {
        warmUp(workload.flooded(), seconds);
        if (!workload.isFlood()) {
            // Code that was translated for a flood is translated once more for what takes other ways through it.
            warmUp(workload, seconds);
        }
    }

    private void warmUp(Workload how, int seconds) throws IOException {
        WarmUp.until(server, seconds, length -> {
            play(how, length);
            drain();
        });
    }

    Measured measure(int seconds) throws IOException {
        ledger.beginTiming();
        long messages = ledger.answered();
        long deliveries = ledger.deliveries();
        Subject.Usage before = server.usage();
        play(workload, seconds);
        if (!workload.isFlood()) {
            drain();
        }
        Subject.Usage usage = server.usage().since(before);
        Measured measured = new Measured(
                ledger.answered() - messages, ledger.deliveries() - deliveries, usage, ledger.endTiming());
        drain();
        return measured;
    }

    private void play(Workload how, int seconds) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        if (how.isFlood()) {
            flood(how, end);
        } else {
            pace(how, end);
        }
    }

    private void flood(Workload how, long end) throws IOException {
        for (ChatSocket sender : senders) {
            sender.onAnswer(() -> {
                ledger.answer();
                if (System.nanoTime() < end) {
                    say(sender, System.nanoTime());
                }
            });
            for (int i = 0; i < how.inFlight(); i++) {
                say(sender, System.nanoTime());
            }
        }
        while (System.nanoTime() < end) {
            loop.turn(IDLE_WAIT);
        }
    }

    /** At intended times: one that leaves late counts from when it should have left. */
    private void pace(Workload how, long end) throws IOException {
        senders.forEach(sender -> sender.onAnswer(ledger::answer));
        double gap = TimeUnit.SECONDS.toNanos(1) / how.rate();
        long start = System.nanoTime();
        long next = start;
        for (long n = 1; next < end; n++) {
            while (System.nanoTime() < next) {
                loop.turn(next - System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(1));
            }
            say(senders.get((int) (n % senders.size())), next);
            next = start + (long) (n * gap);
        }
    }

    private void say(ChatSocket sender, long when) {
        try {
            sender.say(ledger.say(sender.place(), when));
        } catch (IOException broken) {
            sender.fail(broken.toString());
        }
    }

    private void drain() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!ledger.isComplete() && System.nanoTime() < deadline) {
            loop.turn(IDLE_WAIT);
        }
    }

    /** Waits a little for what should not come, and gives what went wrong. */
    List<String> finish() throws IOException {
        drain();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
        while (System.nanoTime() < end) {
            loop.turn(IDLE_WAIT);
        }
        List<String> faults = new ArrayList<>(ledger.audit());
        for (ChatSocket socket : sockets) {
            if (socket.failure() != null) {
                faults.add(socket.failure());
            }
        }
        return faults;
    }

    void close() throws IOException {
        for (ChatSocket socket : sockets) {
            socket.close();
        }
    }
}
