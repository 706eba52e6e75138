package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.LiveClient.Reply;
import org.thegathering.testing.Path;

/** {@code chat.post}, and the client id that makes a repeat safe, over sockets and REST alike. */
class SayingTest extends Cast {

    @Test
    void theReplyIsTheMessageAsEverybodySeesIt() {
        alice.joins(lobby).listensTo(lobby);

        var said = alice.posts(lobby, "  hi ");

        assertEquals("hi", said.getString("content"));
        assertEquals(said, alice.hears("hi").getJsonObject("message"));
        assertEquals(said, alice.rest().get(Path.of(lobby) + "/messages?page_size=1").list().getFirst());
        assertEquals(said.getLong("seq"), alice.rest().get(Path.of(lobby)).seq());
    }

    @Test
    void whatIsSaidByRestIsHeardAlike() {
        alice.joins(lobby).listensTo(lobby);

        assertEquals(alice.says(lobby, "hi"), alice.hears("hi").getJsonObject("message"));
    }

    @Test
    void refusalsAreThoseOfRest() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);

        for (var target : List.of(lobby, chat, Target.room(999_999), Target.conversation(999_999))) {
            var rest = dave.rest().post(Path.of(target) + "/messages", new JsonObject().put("content", "hi"));
            post(dave, target, "hi", null).refuses(rest.status(), rest.json().getString("detail"));
        }
    }

    @Test
    void anArchivedConversationTakesNoMore() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        var chat = alice.stepsAsideWith(bob);
        close(room);

        assertEquals(403, post(alice, chat, "hi", null).frame().getInteger("failureCode"));
        assertEquals(404, post(alice, room, "hi", null).frame().getInteger("failureCode"));
    }

    @Test
    void whatBreaksTheSchemaIsRefused() {
        alice.joins(lobby);
        var room = Path.named(lobby);
        for (var body : List.of(
                new JsonObject(),
                room.copy(),
                new JsonObject().put("content", "hi"),
                room.copy().put("content", 7),
                room.copy().put("content", " "),
                room.copy().put("content", "x".repeat(501)),
                room.copy().put("content", "nul\u0000"),
                room.copy().put("content", "hi").put("conversation_id", 1),
                room.copy().put("content", "hi").put("client_id", "7"),
                room.copy().put("content", "hi").put("client_id", 7),
                new JsonObject().put("content", "hi").put("room_id", "1"),
                new JsonObject().put("content", "hi").put("room_id", 0),
                new JsonObject().put("content", "hi").put("room_id", 1.5))) {
            assertEquals(422, alice.live().ask("chat.post", body).frame().getInteger("failureCode"), body::encode);
        }
    }

    @Test
    void aLoneSurrogateIsRefused() {
        alice.joins(lobby).live().sendText("{\"type\":\"send\",\"address\":\"chat.post\",\"replyAddress\":\"reply-x\",\"body\":"
                + Path.named(lobby).put("content", "lone SURROGATE").encode().replace("SURROGATE", "\\ud800") + "}");

        assertEquals(422, alice.live().await("reply-x", "chat.post").frame().getInteger("failureCode"));
    }

    @Test
    void nullIsAsGoodAsAbsent() {
        alice.joins(lobby);

        alice.live().ask("chat.post", Path.named(lobby).put("content", "hi").putNull("client_id").putNull("conversation_id")).body();
    }

    @Test
    void whatOneSocketPostsIsStoredInThatOrder() {
        alice.joins(lobby).listensTo(lobby);
        var replies = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            replies.add(alice.live().begin("chat.post", Path.named(lobby).put("content", "step " + i)));
        }

        var seqs = replies.stream().map(reply -> alice.live().await(reply, "chat.post").body().getLong("seq")).toList();

        assertEquals(seqs.stream().sorted().toList(), seqs);
        assertEquals(299, seqs.getLast() - seqs.getFirst());
        alice.hears("step 299");
        assertEquals(IntStream.range(0, 300).mapToObj(i -> "step " + i).toList(), alice.heard(lobby));
    }

    @Test
    void theClientIdComesBackToItsSenderInAllTabsAndInReplay() {
        alice.joins(lobby).listensTo(lobby);
        bob.joins(lobby).listensTo(lobby);
        var tab = alice.live();
        alice.anotherSocket();
        alice.listensTo(lobby);
        var clientId = UUID.randomUUID().toString();

        var said = post(alice, lobby, "mine", clientId).body();

        assertEquals(clientId, said.getString("client_id"));
        assertEquals(said, alice.hears("mine").getJsonObject("message"));
        assertEquals(said, tab.take(lobby.address(), "message").getJsonObject("message"));
        assertFalse(bob.hears("mine").getJsonObject("message").containsKey("client_id"));
        alice.listensTo(lobby, said.getLong("seq") - 1);
        assertEquals(said, alice.hears("mine").getJsonObject("message"));
        bob.listensTo(lobby, said.getLong("seq") - 1);
        assertFalse(bob.hears("mine").getJsonObject("message").containsKey("client_id"));
    }

    @Test
    void aRepeatReturnsTheFirstMessageWhicheverWayItComes() {
        alice.joins(lobby).listensTo(lobby);
        var clientId = UUID.randomUUID().toString();

        var first = post(alice, lobby, "once", clientId).body();

        assertEquals(first, post(alice, lobby, "once", clientId).body());
        assertEquals(first, rest(alice, lobby, "once", clientId).is(200).json());
        assertEquals(first, rest(alice, lobby, " once ", clientId.toUpperCase()).is(200).json());
        alice.posts(lobby, "end");
        alice.hears("end");
        assertEquals(List.of("once", "end"), alice.heard(lobby));
    }

    @Test
    void aRepeatIsAnsweredAlsoAfterLeaving() {
        alice.joins(lobby);
        var clientId = UUID.randomUUID().toString();
        var first = rest(alice, lobby, "once", clientId).is(200).json();
        alice.leaves(lobby);

        assertEquals(first, rest(alice, lobby, "once", clientId).is(200).json());
        assertEquals(first, post(alice, lobby, "once", clientId).body());
        rest(alice, lobby, "again", UUID.randomUUID().toString()).is(403);
    }

    @Test
    void aClientIdStandsForOneThing() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);
        var clientId = UUID.randomUUID().toString();
        rest(alice, lobby, "once", clientId).is(200);

        rest(alice, lobby, "other words", clientId).is(409);
        rest(alice, chat, "once", clientId).is(409);
        assertEquals(409, post(alice, lobby, "other words", clientId).frame().getInteger("failureCode"));
        assertEquals(409, post(alice, chat, "once", clientId).frame().getInteger("failureCode"));
    }

    @Test
    void theIdsOfDifferentSendersDoNotMeet() {
        alice.joins(lobby);
        bob.joins(lobby);
        var clientId = UUID.randomUUID().toString();

        var hers = rest(alice, lobby, "same words", clientId).is(200).json();
        var his = rest(bob, lobby, "same words", clientId).is(200).json();

        assertNotEquals(hers.getLong("id"), his.getLong("id"));
    }

    @Test
    void aHundredRepeatsAtOnceSpeakOnce() {
        alice.joins(lobby).listensTo(lobby);
        var clientId = UUID.randomUUID().toString();
        var body = Path.named(lobby).put("content", "once").put("client_id", clientId);
        var second = alice.live();
        alice.anotherSocket();
        var replies = IntStream.range(0, 50).mapToObj(i -> List.of(
                alice.live().begin("chat.post", body), second.begin("chat.post", body))).toList();

        var ids = replies.stream().flatMap(pair -> List.of(
                alice.live().await(pair.get(0), "chat.post").body().getLong("id"),
                second.await(pair.get(1), "chat.post").body().getLong("id")).stream()).distinct().toList();

        assertEquals(1, ids.size());
    }

    private static Reply post(Actor who, Target target, String text, String clientId) {
        return who.live().ask("chat.post", Path.named(target).put("content", text).put("client_id", clientId));
    }

    private static Answer rest(Actor who, Target target, String text, String clientId) {
        return who.rest().post(Path.of(target) + "/messages", new JsonObject().put("content", text).put("client_id", clientId));
    }
}
