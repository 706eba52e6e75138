package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;

/** A judge who lets everything pass would be worse than none. */
class HearingTest {

    private static final int NOW = 10;

    private final Place room = new Place(Target.room(1), null, false);
    private final Person ada = new Person("Ada", 1, false, null);
    private final Person brook = new Person("Brook", 2, false, null);
    private Speech said;
    private Hearing hearing;

    @BeforeEach
    void gather() {
        room.join(ada);
        room.join(brook);
        said = say("hi");
        hearing = new Hearing(room, ada, NOW, 0);
    }

    private Speech say(String text) {
        var speech = new Speech(room, brook, 100 + room.lastSeq(), room.lastSeq() + 1, text, null);
        room.say(speech);
        return speech;
    }

    @Test
    void takesWhatHappened() {
        hearing.take(people(2, 2, ada, brook));
        hearing.take(message(said));
        room.delete(said, NOW);
        hearing.take(deleted(said, 4));
        room.leave(ada, "kicked");
        hearing.endsAt(5);
        hearing.take(frame("removed", 5).put("reason", "kicked"));
    }

    @Test
    void passesOverWhatItsDeletionTells() {
        room.delete(said, NOW - 1);
        say("next");

        hearing.take(people(2, 2, ada, brook));
        hearing.take(deleted(said, 4));
        hearing.take(message(room.speeches.getLast()));
    }

    @Test
    void refusesWhatWasDeletedBefore() {
        hearing.take(people(2, 2, ada, brook));
        room.delete(said, NOW - 1);

        refuses(message(said));
    }

    @Test
    void refusesAnotherText() {
        hearing.take(people(2, 2, ada, brook));

        refuses(message(new Speech(room, brook, said.id, said.seq, "other", null)));
    }

    @Test
    void refusesAGap() {
        refuses(message(said));
    }

    @Test
    void refusesOthersThanThoseWhoCame() {
        refuses(people(2, 2, ada));
        refuses(people(2, 3, ada, brook));
        refuses(people(3, 2, ada, brook));
    }

    @Test
    void refusesWhatLiesBeyondTheEnd() {
        hearing.take(people(2, 2, ada, brook));
        hearing.take(message(said));
        room.leave(ada, "left");
        hearing.endsAt(4);

        refuses(message(say("behind your back")));
        refuses(frame("removed", 4).put("reason", "kicked"));
    }

    @Test
    void refusesWhatNobodyDid() {
        refuses(frame("closed", 3));
        refuses(frame("message", 99));
    }

    private void refuses(JsonObject frame) {
        assertThrows(Throwable.class, () -> hearing.take(frame));
    }

    private static JsonObject frame(String type, long seq) {
        return new JsonObject().put("type", type).put("seq", seq).put("prev", 0);
    }

    private static JsonObject message(Speech speech) {
        return frame("message", speech.seq).put("message", shown(speech).put("content", speech.text));
    }

    private static JsonObject deleted(Speech speech, long seq) {
        return frame("message.deleted", seq)
                .put("message_id", speech.id)
                .put("message", shown(speech).put("content", ""));
    }

    private static JsonObject shown(Speech speech) {
        return new JsonObject().put("id", speech.id).put("seq", speech.seq).put("sender_id", speech.by.id());
    }

    private static JsonObject people(long seq, int inside, Person... joined) {
        var list = new JsonArray();
        for (var person : joined) {
            list.add(new JsonObject().put("id", person.id()));
        }
        return frame("people", seq).put("joined", list).put("left", new JsonArray()).put("user_count", inside);
    }
}
