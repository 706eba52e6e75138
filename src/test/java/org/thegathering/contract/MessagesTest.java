package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

class MessagesTest extends Cast {

    @Test
    void aMessageBelongsToARoomOrToAConversation() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);

        var open = alice.says(lobby, "to all");
        var aside = alice.says(chat, "to you");

        assertEquals(lobby, Target.room(open.getLong("room_id")));
        assertEquals(null, open.getValue("conversation_id"));
        assertEquals(chat, Target.conversation(aside.getLong("conversation_id")));
        assertEquals(null, aside.getValue("room_id"));
        assertEquals(alice.id(), open.getLong("sender_id"));
        assertEquals("Alice", open.getString("sender_username"));
        assertEquals(ZoneOffset.UTC, OffsetDateTime.parse(open.getString("sent_at")).getOffset());
        assertFalse(open.containsKey("client_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('hi')</script> &amp; \"quotes\"", "line\nbreak\ttab", "'; drop table messages; --", "😀 e\u0301 \u200f שלום",
        "\\u0041 \\ / {}"})
    void textComesBackExactlyAsItWasSent(String text) {
        alice.joins(lobby).listensTo(lobby);

        assertEquals(text, alice.says(lobby, "  " + text + "\n ").getString("content"));
        alice.hears(text);
        assertEquals(text, history(alice, lobby, "page_size=1").list().getFirst().getString("content"));
    }

    @Test
    void textIsMeasuredInCharactersWithoutTheSpaceAround() {
        alice.joins(lobby);

        post(alice, lobby, " " + "😀".repeat(500) + " ").is(200);
        post(alice, lobby, "😀".repeat(501)).faults("string_too_long body.content");
        post(alice, lobby, " \u3000\t\n").faults("string_too_short body.content");
        post(alice, lobby, "").faults("string_too_short body.content");
        alice.rest().post(Path.of(lobby) + "/messages", new JsonObject()).faults("missing body.content");
    }

    @Test
    void onlyThoseInsideWriteAndReadInARoom() {
        alice.joins(lobby).says(lobby, "hi");

        post(bob, lobby, "hi").is(403);
        history(bob, lobby, "").is(403);
        bob.joins(gaming);
        post(bob, lobby, "hi").is(403);
        history(bob, lobby, "").is(403);
        bob.joins(lobby);
        history(bob, lobby, "").is(200);
        bob.leaves(lobby);
        history(bob, lobby, "").is(403);
    }

    @Test
    void onlyParticipantsWriteAndReadInAConversation() {
        alice.joins(lobby);
        bob.joins(lobby);
        carol.joins(lobby);
        var chat = alice.stepsAsideWith(bob);
        alice.says(chat, "hi");

        post(carol, chat, "hi").is(403);
        history(carol, chat, "").is(403);
        carol.rest().get(Path.of(chat) + "/participants").is(403);
        keeper.rest().get(Path.of(chat) + "/messages").is(403);
        history(bob, chat, "").is(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var target : List.of(Target.room(999_999), Target.conversation(999_999), Target.room(Long.MAX_VALUE), Target.conversation(Long.MAX_VALUE))) {
            post(alice, target, "hi").is(404);
            history(alice, target, "").is(404);
        }
        alice.rest().get("/conversations/999999/participants").is(404);
    }

    @Test
    void refusalsComeInTheirOrder() {
        nobody.post("/rooms/999999/messages", new JsonObject()).refuses(401, "Authentication required");
        alice.rest().post("/rooms/999999/messages", new JsonObject()).faults("missing body.content");
        alice.rest().get("/rooms/999999/messages?page=0").faults("greater_than_equal query.page");
    }

    @Test
    void historyIsPagedNewestFirst() {
        var room = newRoom();
        alice.joins(room);
        IntStream.rangeClosed(1, 55).forEach(number -> alice.says(room, "message " + number));

        assertEquals(numbers(55, 6), contents(history(alice, room, "")));
        assertEquals(numbers(5, 1), contents(history(alice, room, "page=2")));
        assertEquals(List.of(), contents(history(alice, room, "page=3")));
        assertEquals(numbers(45, 36), contents(history(alice, room, "page=2&page_size=10")));
        assertEquals(numbers(55, 1), contents(history(alice, room, "page_size=100")));
        assertEquals(56, history(alice, room, "").seq());
        assertEquals(numbers(3, 1), contents(history(alice, room, "before=5")));
        history(alice, room, "page_size=101").faults("less_than_equal query.page_size");
        history(alice, room, "page_size=0").faults("greater_than_equal query.page_size");
    }

    @Test
    void aConversationIsPagedAsWell() {
        alice.joins(lobby);
        bob.joins(lobby);
        var circle = alice.gathers(bob);
        IntStream.rangeClosed(1, 5).forEach(number -> alice.says(circle, "message " + number));

        assertEquals(numbers(3, 2), contents(history(bob, circle, "page=2&page_size=2")));
        assertEquals(List.of(5L, 4L, 3L, 2L, 1L), history(bob, circle, "").list().stream().map(message -> message.getLong("seq")).toList());
    }

    @Test
    void aClientIdIsItsSendersAlone() {
        alice.joins(lobby);
        bob.joins(lobby);
        var clientId = UUID.randomUUID().toString();

        alice.rest().post(Path.of(lobby) + "/messages", new JsonObject().put("content", "hi").put("client_id", clientId)).is(200);

        assertEquals(clientId, history(alice, lobby, "page_size=1").list().getFirst().getString("client_id"));
        assertFalse(history(bob, lobby, "page_size=1").list().getFirst().containsKey("client_id"));
    }

    @Test
    void aClientIdIsAUuidOrNothing() {
        alice.joins(lobby);

        alice.rest().post(Path.of(lobby) + "/messages", new JsonObject().put("content", "hi").putNull("client_id")).is(200);
        var answer = alice.rest().post(Path.of(lobby) + "/messages", new JsonObject().put("content", "hi").put("client_id", "7")).is(422);
        assertTrue(answer.text().contains("client_id"));
    }

    private static Answer post(Actor who, Target target, String text) {
        return who.rest().post(Path.of(target) + "/messages", new JsonObject().put("content", text));
    }

    private static Answer history(Actor who, Target target, String query) {
        return who.rest().get(Path.of(target) + "/messages" + (query.isEmpty() ? "" : "?" + query));
    }

    private static List<String> contents(Answer page) {
        return page.is(200).list().stream().map(message -> message.getString("content")).toList();
    }

    private static List<String> numbers(int newest, int oldest) {
        return IntStream.rangeClosed(oldest, newest).mapToObj(number -> "message " + (newest + oldest - number)).toList();
    }
}
