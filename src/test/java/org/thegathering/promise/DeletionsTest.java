package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** What was deleted is gone for whoever had not heard it, is told once to everybody, and counts for nobody. */
@OnNodes(
        value = 2,
        joined = false,
        settings = {"GATHERING_DELIVERY_REPLAY_PAGE=50", "GATHERING_LIMITS_ENABLED=false"})
class DeletionsTest extends Cast {

    private static final String SECRET = "the honey is under the oak";

    private Target room;

    @BeforeEach
    void spreadOut() {
        room = newRoom();
        bob.goesTo(nodes.second());
        alice.joins(room).listensTo(room);
        bob.joins(room);
    }

    @Test
    void aReplayTellsItOnceAndWithoutItsText() {
        var said = alice.says(room, SECRET);
        alice.says(room, "between");
        alice.deletes(said);

        bob.listensTo(room, said.getLong("seq") - 1);

        var told = bob.notices(room, "message.deleted");
        assertEquals(said.getLong("seq"), told.getJsonObject("message").getLong("seq"));
        assertEquals(said.getLong("seq") + 2, told.getLong("seq"));
        assertEquals(List.of("between"), bob.heard(room));
        assertNeverHeard(bob);
    }

    @Test
    void aReplayFromBetweenTellsIt() {
        var said = alice.says(room, SECRET);
        var between = alice.says(room, "between");
        alice.deletes(said);

        bob.listensTo(room, between.getLong("seq"));

        assertEquals(between.getLong("seq"), bob.notices(room, "message.deleted").getLong("prev"));
        assertNeverHeard(bob);
    }

    @Test
    void aReplayOfManyPagesTellsEachThingOnce() {
        List<JsonObject> said = new ArrayList<>();
        IntStream.range(0, 130).forEach(number -> said.add(alice.posts(room, "message " + number)));
        said.stream().filter(message -> message.getLong("seq") % 2 == 0).forEach(alice::deletes);
        alice.says(room, "end");

        bob.listensTo(room, 0);

        bob.hears("end");
        assertEquals(65, bob.live().all(room.address()).stream().filter(DeletionsTest::isDeletion).count());
        assertEquals(66, bob.heard(room).size());
    }

    private static boolean isDeletion(JsonObject body) {
        return body.getString("type").equals("message.deleted");
    }

    @Test
    void aNodeThatHeardNothingHealsIt() {
        bob.listensTo(room);
        var said = alice.says(room, "first");
        bob.hears("first");

        alice.deletes(said);

        bob.notices(room, "message.deleted");
    }

    @Test
    void aNodeThatIsBehindLearnsOnlyThatItIsGone() {
        bob.listensTo(room);
        var said = keeper.joins(room).posts(room, SECRET);
        keeper.deletes(said).says(room, "end");

        bob.hears("end");
        bob.notices(room, "message.deleted");
    }

    @Test
    void aSlowReaderIsSparedWhatWasDeletedMeanwhile() {
        bob.listensTo(room);
        bob.live().stopReading();
        fill();
        var said = alice.posts(room, SECRET);
        alice.deletes(said).says(room, "end");

        bob.live().readOn();

        bob.hears("end");
        bob.notices(room, "message.deleted");
        assertNeverHeard(bob);
    }

    /** With some 8 MB, more than the connection of one who does not read takes. */
    private void fill() {
        var filling = "😀".repeat(490);
        for (int batch = 0; batch < 16; batch++) {
            for (int number = 0; number < 250; number++) {
                alice.live().begin("chat.post", Path.named(room).put("content", filling + batch + "." + number));
            }
            alice.hears(filling + batch + ".249");
        }
    }

    private static void assertNeverHeard(Actor who) {
        assertFalse(who.live().everything().toString().contains(SECRET), who.name());
    }

    @Test
    void itIsNoLongerUnread() {
        var chat = alice.stepsAsideWith(bob);
        bob.listensToNews();
        var first = alice.says(chat, "one");
        var second = alice.says(chat, "two");
        awaitUnread(bob, chat, 2);

        alice.deletes(second);
        awaitUnread(bob, chat, 1);
        bob.reads(chat, first.getLong("seq"));
        awaitUnread(bob, chat, 0);
        alice.deletes(first);
        alice.says(chat, "three");

        awaitUnread(bob, chat, 1);
        assertEquals(1, bob.rest().get("/conversations/").list().stream()
                .filter(shown -> chat.equals(Target.conversation(shown.getLong("id"))))
                .findFirst().orElseThrow().getInteger("unread"));
    }

    private static void awaitUnread(Actor who, Target chat, int unread) {
        who.live().take(frame -> {
            var body = frame.getJsonObject("body");
            return frame.getString("type").equals("rec") && "unread".equals(body.getString("type"))
                    && chat.address().equals("conversation." + body.getLong("conversation_id"))
                    && body.getInteger("unread") == unread;
        }, unread + " unread");
    }

    /** A snapshot taken before, plus the events since, equals a fresh snapshot. */
    @RepeatedTest(3)
    void theHistoryAndTheEventsSinceAreTheHistory() {
        var random = new Random();
        List<JsonObject> said = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> said.add(alice.says(room, "before " + number)));
        var before = bob.rest().get(Path.of(room) + "/messages?page_size=100").is(200);
        for (int step = 0; step < 40; step++) {
            if (step == 10) {
                bob.listensTo(room, before.seq());
            }
            if (random.nextBoolean()) {
                said.add(alice.says(room, "step " + step));
            } else {
                alice.deletes(said.get(random.nextInt(said.size())));
            }
        }
        alice.says(room, "end");

        bob.hears("end");
        Map<Long, String> texts = texts(before.list());
        for (var event : bob.live().all(room.address())) {
            var message = event.getJsonObject("message");
            if (message != null) {
                texts.put(message.getLong("id"), message.getString("content"));
            }
        }
        assertEquals(texts(bob.rest().get(Path.of(room) + "/messages?page_size=100").is(200).list()), texts);
    }

    private static Map<Long, String> texts(List<JsonObject> messages) {
        var texts = new TreeMap<Long, String>();
        messages.forEach(message -> texts.put(message.getLong("id"), message.getString("content")));
        return texts;
    }
}
