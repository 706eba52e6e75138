package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thegathering.browser.Device.DESKTOP;

import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.options.LoadState;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.model.Target;
import org.thegathering.testing.OnNodes;

/** A long talk, a busy one, and a first visit: nothing moves that should stand, and the page is light. How fast it is, is logged. */
@OnNodes(settings = "GATHERING_LIMITS_ENABLED=false")
class PaceTest extends AtThePage {

    private static final Logger LOG = LoggerFactory.getLogger(PaceTest.class);

    private static final int MESSAGES = 5_000;
    /** Messages of a busy time, more than are added before the oldest leave the page, and one each so many milliseconds. */
    private static final int BUSY = 150;
    private static final int BUSY_MS = 50;
    /** Where the walk up ends: past several pages that have to be fetched. */
    private static final int GOAL = MESSAGES - 400;
    /** Rows of words that may stand in the page: what one sees, what lies ahead each way, and a step. */
    private static final int MOST_ROWS = 200;
    private static final int MOST_BYTES = 300_000;
    /** Of the browser's layout shift score, which is a share of the window. */
    private static final double LESS_THAN_A_PIXEL = 0.0005;
    private static final double LESS_THAN_A_ROW = 0.01;

    private static final String TALK = """
            insert into messages (room_id, seq, changed_seq, sender_id, content, sent_at)
            select r.id, r.last_seq + n, r.last_seq + n, (select id from users where username = (array['Bob', 'Carol', 'Dave'])[1 + n / 3 %% 3]),
                   'Word ' || n || repeat(' and on it goes', n %% 23), now() - (%1$d - n) * interval '4 minutes'
            from rooms r, generate_series(1, %1$d) n
            where r.id = ?
            """.formatted(MESSAGES);
    private static final String ITS_END = "update rooms set last_seq = last_seq + " + MESSAGES + " where id = ?";

    private static final String WATCH = """
            () => {
              window.shifted = window.longest = 0;
              new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => { longest = Math.max(longest, duration); })).observe({type: "longtask"});
              new PerformanceObserver((list) => list.getEntries().forEach(({value}) => { shifted += value; })).observe({type: "layout-shift"});
            }
            """;

    /** Goes up by the wheel's steps to the words of a seq; says how often what was in view moved or was drawn anew, and the most rows that stood in the page. */
    private static final String WALK_UP = """
            async (goal) => {
              const log = document.querySelector(".log");
              const frame = () => new Promise(requestAnimationFrame);
              const first = () => [...log.querySelectorAll(".words")].find((row) => row.getBoundingClientRect().bottom > 100);
              let moved = 0, anew = 0, rows = 0, seq = Infinity;
              for (const start = performance.now(); seq > goal && performance.now() - start < 45_000;) {
                const row = first(), before = row.getBoundingClientRect().top;
                seq = Number(row.dataset.seq);
                await frame();
                if (!row.isConnected) anew++;
                else if (Math.abs(row.getBoundingClientRect().top - before) > 1) moved++;
                rows = Math.max(rows, log.querySelectorAll(".words").length);
                log.scrollTop -= 90;
              }
              return {seq, moved, anew, rows};
            }
            """;

    /** Keeps the moment in which one can type: at the door, or where one speaks. */
    private static final String WAIT_FOR_A_FIELD = """
            new MutationObserver((changes, watch) => {
              if (!document.querySelector("input[type=email], message-composer textarea")) return;
              watch.disconnect();
              requestAnimationFrame(() => setTimeout(() => { window.usableAfterMs = Math.round(performance.now()); }));
            }).observe(document, {subtree: true, childList: true});
            """;

    /** Bytes as they came over the network, without headers. */
    private static final String VISIT = """
            () => {
              const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
              return {files: all.length, bytes: all.reduce((sum, one) => sum + one.encodedBodySize, 0), usableAfterMs: window.usableAfterMs};
            }
            """;

    @Test
    void aLongTalkScrollsWithoutMovingWhatOneReads() throws SQLException {
        var room = newRoom();
        tell(room);
        alice.joins(room);
        var visitor = at(DESKTOP, alice).goesTo(room);
        visitor.sees("Word " + MESSAGES);
        var page = visitor.page();
        // Over the words a pointer has the browser look where they stand, which hides what a person's own scrolling adds to a step.
        page.mouse().move(1, 1);
        page.evaluate(WATCH);
        page.context().browser().startTracing(page, new StartTracingOptions().setCategories(Trace.CATEGORIES));
        var walk = json(page.evaluate(WALK_UP, GOAL));
        LOG.info("scrolled up to word {}: {}, longest task {} ms",
                walk.getInteger("seq"), Trace.of(page.context().browser().stopTracing()), page.evaluate("() => Math.round(window.longest)"));
        assertTrue(walk.getInteger("seq") <= GOAL, walk::encode);
        assertEquals(List.of(0, 0), List.of(walk.getInteger("moved"), walk.getInteger("anew")), walk::encode);
        assertTrue(walk.getInteger("rows") < MOST_ROWS, walk::encode);
        assertEquals(0, ((Number) page.evaluate("() => window.shifted")).doubleValue(), LESS_THAN_A_PIXEL);
    }

    @Test
    void aPlaceThatWasSeenIsThereAtOnce() {
        var chat = carol.joins(lobby).stepsAsideWith(alice.joins(lobby));
        carol.says(chat, "psst");
        carol.says(lobby, "Good morning.");
        var visitor = at(DESKTOP, alice).goesTo(chat).sees("psst").goesTo(lobby).sees("Good morning.");
        var took = visitor.page().evaluate("""
                () => new Promise((resolve) => {
                  const start = performance.now();
                  location.hash = "%s";
                  const look = () => document.querySelector(".log")?.textContent.includes("psst") ? resolve(performance.now() - start) : requestAnimationFrame(look);
                  look();
                })
                """.formatted("#/" + chat.address().replace('.', '/')));
        LOG.info("another place that was seen before stood there after {} ms", took);
        visitor.sees("psst");
    }

    @Test
    void aFirstVisitIsLight() {
        carol.joins(lobby).says(lobby, "Good morning.");
        alice.joins(lobby);
        var known = at(DESKTOP, alice).isAt("Lobby").context().storageState();
        for (var options : List.of(DESKTOP.options(), DESKTOP.options().setStorageState(known))) {
            try (var context = browser().newContext(options)) {
                var page = context.newPage();
                page.addInitScript(WAIT_FOR_A_FIELD);
                page.navigate("http://127.0.0.1:" + nodes.first().port() + "/");
                page.waitForFunction("() => window.usableAfterMs");
                var visit = json(page.evaluate(VISIT));
                LOG.info("a first visit, {}: {}", page.title(), visit.encode());
                page.waitForLoadState(LoadState.NETWORKIDLE);
                visit = json(page.evaluate(VISIT));
                LOG.info("and all that follows: {} files, {} bytes", visit.getInteger("files"), visit.getInteger("bytes"));
                assertTrue(visit.getInteger("bytes") < MOST_BYTES, visit::encode);
            }
        }
    }

    @Test
    void aBusyRoomIsToldInOrder() throws Exception {
        var room = newRoom();
        tell(room);
        var speakers = List.of(bob.joins(room), carol.joins(room), dave.joins(room));
        var visitor = at(DESKTOP, alice.joins(room)).goesTo(room).sees("Word " + MESSAGES);
        var page = visitor.page();
        page.evaluate(WATCH);
        var said = new CountDownLatch(BUSY);
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(() -> {
                long n = BUSY - said.getCount();
                if (n < BUSY) {
                    speakers.get((int) n % speakers.size()).says(room, "Busy " + n + ", said with **some** `code` and a look at @Alice.");
                    said.countDown();
                }
            }, 0, BUSY_MS, TimeUnit.MILLISECONDS);
            assertTrue(said.await(1, TimeUnit.MINUTES));
        }
        visitor.sees("Busy " + (BUSY - 1) + ",");
        LOG.info("{} messages, one each {} ms: longest task {} ms", BUSY, BUSY_MS, page.evaluate("() => Math.round(window.longest)"));
        assertTrue(((Number) page.evaluate("() => document.querySelectorAll('.words').length")).intValue() < MOST_ROWS);
        assertEquals(0, ((Number) page.evaluate("() => window.shifted")).doubleValue(), LESS_THAN_A_ROW);
        assertEquals(IntStream.range(0, BUSY).boxed().toList(),
                page.evaluate("() => [...document.querySelectorAll('.words')].map((one) => Number(/Busy (\\d+),/.exec(one.textContent)?.[1])).filter((n) => n >= 0)"));
    }

    private static JsonObject json(Object evaluated) {
        return new JsonObject(Json.encode(evaluated));
    }

    private void tell(Target room) throws SQLException {
        long id = Long.parseLong(room.address().substring("room.".length()));
        try (var connection = nodes.database().dataSource().getConnection()) {
            for (String sql : List.of(TALK, ITS_END)) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setLong(1, id);
                    statement.executeUpdate();
                }
            }
        }
    }
}
