package org.thegathering.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * What everybody else notices of a thousand wrong passwords for one account from a thousand networks: how long their
 * requests take without the attack and with it, in one run. Server, database and callers share the processors, and the
 * hash costs what it costs by default.
 */
final class Attack {

    /** On the command line; it is measured only by itself. */
    static final String NAME = "attack";

    private static final int GUESSES = 1000;
    private static final int ATTACKERS = 16;
    private static final int PEOPLE = 8;
    private static final long PACE_MILLIS = 40;
    private static final String PASSWORD = "bench-password";
    private static final String HOME = "192.0.2.7";
    private static final String OWNER = "owner@bench.test";

    private final Options options;
    private final Progress progress;

    Attack(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    void measure() throws IOException, InterruptedException {
        Map<String, String> settings = Map.of(
                "GATHERING_LIMITS_ENABLED", "true",
                "GATHERING_AUTH_BCRYPT_COST", "12",
                "GATHERING_HTTP_TRUSTED_PROXIES", "127.0.0.1");
        progress.say("starting a server to attack");
        try (Server server = Server.start(options, settings, options.serverCore() + "," + options.generatorCore())) {
            List<String> tokens = people(server);
            measure(server, tokens, options.warmUp(), 0);
            Histogram calm = measure(server, tokens, 2 * options.seconds(), 0);
            Histogram attacked = measure(server, tokens, 0, GUESSES);
            progress.say(said("without the attack", calm));
            progress.say(said("with the attack", attacked));
            progress.say("p99 is %.2f times as long".formatted(
                    (double) attacked.getValueAtPercentile(99) / calm.getValueAtPercentile(99)));
        }
    }

    private static String said(String when, Histogram micros) {
        return "%s: %,d requests, p50 %.2f ms, p99 %.2f ms, longest %.2f ms".formatted(
                when, micros.getTotalCount(), micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0, micros.getMaxValue() / 1000.0);
    }

    /** Makes the accounts, each at home, and lets them in. @return the tokens of all but the owner */
    private static List<String> people(Server server) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (Caller caller = new Caller(server)) {
            register(caller, OWNER, "owner");
            for (int i = 0; i < PEOPLE; i++) {
                String email = "person" + i + "@bench.test";
                register(caller, email, "person" + i);
                Caller.Reply reply = logIn(caller, email, PASSWORD, HOME);
                String token = reply.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
                tokens.add(token);
                caller.ask("POST", "/rooms/1/join", token, HOME, null);
            }
        }
        return tokens;
    }

    private static void register(Caller caller, String email, String name) throws IOException {
        Caller.Reply reply = caller.ask("POST", "/auth/register", null, HOME,
                "{\"email\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}".formatted(email, name, PASSWORD));
        expect(201, reply);
    }

    private static Caller.Reply logIn(Caller caller, String email, String password, String from) throws IOException {
        return caller.ask("POST", "/auth/login", null, from,
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private static void expect(int status, Caller.Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException("expected " + status + ", got " + reply);
        }
    }

    /**
     * The people talk and look around for so many seconds, or as long as the attack lasts; the owner comes in meanwhile.
     */
    private Histogram measure(Server server, List<String> tokens, int seconds, int guesses)
            throws IOException, InterruptedException {
        Histogram micros = new ConcurrentHistogram(3);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger left = new AtomicInteger(guesses);
            AtomicInteger hashed = new AtomicInteger();
            List<Future<?>> attackers = new ArrayList<>();
            for (int i = 0; i < (guesses == 0 ? 0 : ATTACKERS); i++) {
                attackers.add(threads.submit(() -> attack(server, left, hashed)));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<?>> people = new ArrayList<>();
            for (String token : tokens) {
                people.add(threads.submit(() -> talk(server, token, micros, end, attackers)));
            }
            AtomicInteger entries = new AtomicInteger();
            Future<?> owner = threads.submit(() -> comeIn(server, entries, attackers));
            for (Future<?> each : people) {
                await(each);
            }
            await(owner);
            if (guesses > 0) {
                progress.say("%,d wrong passwords, %d of them looked at; the owner came in %d times".formatted(
                        guesses, hashed.get(), entries.get()));
            }
        }
        return micros;
    }

    private static void await(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Void attack(Server server, AtomicInteger left, AtomicInteger hashed) throws IOException {
        try (Caller caller = new Caller(server)) {
            for (int guess = left.getAndDecrement(); guess > 0; guess = left.getAndDecrement()) {
                String from = "198." + (18 + guess / 250) + "." + guess % 250 + ".1";
                Caller.Reply reply = logIn(caller, OWNER, "guess " + guess, from);
                if (reply.status() == 401) {
                    hashed.incrementAndGet();
                } else {
                    expect(429, reply);
                }
            }
        }
        return null;
    }

    /** They look at the rooms, and now and then say something. */
    private static Void talk(Server server, String token, Histogram micros, long end, List<Future<?>> attackers)
            throws IOException, InterruptedException {
        try (Caller caller = new Caller(server)) {
            for (int n = 0; System.nanoTime() < end || isUnderWay(attackers); n++) {
                long start = System.nanoTime();
                expect(200, n % 8 == 0
                        ? caller.ask("POST", "/rooms/1/messages", token, HOME, "{\"content\":\"Good morning\"}")
                        : caller.ask("GET", "/rooms/", token, HOME, null));
                long took = System.nanoTime() - start;
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(took));
                Thread.sleep(Math.max(0, PACE_MILLIS - TimeUnit.NANOSECONDS.toMillis(took)));
            }
        }
        return null;
    }

    private static Void comeIn(Server server, AtomicInteger entries, List<Future<?>> attackers)
            throws IOException, InterruptedException {
        try (Caller caller = new Caller(server)) {
            while (isUnderWay(attackers)) {
                expect(200, logIn(caller, OWNER, PASSWORD, HOME));
                entries.incrementAndGet();
                Thread.sleep(5000);
            }
        }
        return null;
    }

    private static boolean isUnderWay(List<Future<?>> attackers) {
        return attackers.stream().anyMatch(attacker -> !attacker.isDone());
    }
}
