package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** Who was away says what they saw last, and misses nothing. */
@OnNodes(settings = "GATHERING_LIMITS_ENABLED=false")
class ReplayTest extends Cast {

    private Target room;

    @BeforeEach
    void gather() {
        room = newRoom();
        alice.joins(room).listensTo(room);
        bob.joins(room);
    }

    @Test
    void whatWasSaidMeanwhileComesInOrderAndThenWhatComes() {
        bob.says(room, "one");
        long seen = alice.hears("one").getLong("seq");
        alice.isCutOff();
        bob.says(room, "two");
        bob.says(room, "three");

        var listening = alice.listensTo(room, seen);

        assertEquals(seen + 2, listening.getLong("seq"));
        bob.says(room, "four");
        alice.hears("four");
        assertEquals(List.of("two", "three", "four"), alice.heard(room));
    }

    @Test
    void whoCameAndWentMeanwhileIsTold() {
        long seen = alice.notices(room, "people").getLong("seq");
        alice.isCutOff();
        carol.joins(room);
        dave.joins(room).leaves(room);
        bob.says(room, "who is here?");
        bob.leaves(room);

        alice.listensTo(room, seen);

        var before = alice.notices(room, "people");
        assertEquals(List.of("Carol"), names(before, "joined"));
        assertEquals(List.of("Dave"), names(before, "left"));
        assertEquals(3, before.getInteger("user_count"));
        alice.hears("who is here?");
        var after = alice.notices(room, "people");
        assertEquals(List.of("Bob"), names(after, "left"));
        assertEquals(2, after.getInteger("user_count"));
    }

    private static List<String> names(JsonObject people, String list) {
        return people.getJsonArray(list).stream().map(person -> ((JsonObject) person).getString("username")).toList();
    }

    @Test
    void whoLeftAndCameBackReadsWhatLiesBetween() {
        long seen = alice.notices(room, "people").getLong("seq");
        alice.leaves(room);
        bob.says(room, "while you were out");
        alice.joins(room);

        alice.listensTo(room, seen);

        alice.hears("while you were out");
    }

    @Test
    void manyPagesAreReplayedInOrder() {
        alice.isCutOff();
        say(bob, 0, 1200);

        alice.listensTo(room, 0);

        alice.hears("message 1199");
        assertEquals(messages(1200), alice.heard(room));
    }

    @Test
    void replayAndTalkDoNotGetInEachOthersWay() {
        say(bob, 0, 700);
        bob.live().ping();
        for (int i = 700; i < 1400; i++) {
            bob.live().begin("chat.post", Path.named(room).put("content", "message " + i));
            if (i % 200 == 0) {
                alice.isCutOff();
                alice.listensTo(room, 0);
            }
        }

        alice.hears("message 1399");
        assertEquals(messages(1400), alice.heard(room));
    }

    @Test
    void aConversationIsReplayedAsWell() {
        var chat = alice.stepsAsideWith(bob);
        bob.says(chat, "one");
        bob.says(chat, "two");

        alice.listensTo(chat, 1);

        alice.hears("two");
        assertEquals(List.of("two"), alice.heard(chat));
    }

    @Test
    void nothingNewIsNothingReplayed() {
        long last = bob.says(room, "last").getLong("seq");
        alice.hears("last");

        assertEquals(last, alice.listensTo(room, last).getLong("seq"));

        alice.hearsNothing();
        bob.says(room, "next");
        assertEquals(last, alice.hears("next").getLong("prev"));
    }

    @Test
    void severalPlacesAreResumedAtOnce() {
        var chats = IntStream.range(0, 20).mapToObj(i -> alice.gathers(bob)).toList();
        chats.forEach(chat -> bob.says(chat, "in " + chat.address()));
        alice.isCutOff();

        chats.forEach(chat -> alice.listensTo(chat, 0));

        chats.forEach(chat -> alice.hears("in " + chat.address()));
        assertTrue(chats.stream().allMatch(chat -> alice.heard(chat).size() == 1));
    }

    private void say(Actor who, int from, int to) {
        for (int i = from; i < to; i++) {
            who.live().begin("chat.post", Path.named(room).put("content", "message " + i));
        }
        who.live().ask("chat.typing", Path.named(room)).body();
    }

    private static List<String> messages(int count) {
        return IntStream.range(0, count).mapToObj(i -> "message " + i).toList();
    }
}
