package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** What comes on {@code user.me}, to all of one's sockets. */
class OwnNewsTest extends Cast {

    @Test
    void everyMemberIsToldOfANewConversationAsTheListShowsIt() {
        List.of(alice, bob, carol).forEach(person -> person.joins(lobby).listensToNews());
        dave.joins(lobby).listensToNews();

        var circle = alice.gathers(bob, carol);

        for (var person : List.of(alice, bob, carol)) {
            var invited = person.isTold("invited").getJsonObject("conversation");
            assertEquals(inList(person, circle), invited);
        }
        dave.live().register("user.me").body();
        assertTrue(dave.live().untaken().stream().noneMatch(frame -> frame.encode().contains("invited")));
    }

    @Test
    void allSocketsOfAPersonAreTold() {
        alice.joins(lobby);
        bob.joins(lobby).listensToNews();
        var tab = bob.live();
        bob.anotherSocket();
        bob.listensToNews();

        alice.gathers(bob);

        assertEquals(tab.take("user.me", "invited"), bob.isTold("invited"));
    }

    @Test
    void anExistingChatIsNoNews() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);
        bob.listensToNews();

        bob.stepsAsideWith(alice);
        alice.says(chat, "hello again");

        bob.isTold("unread");
        assertTrue(bob.live().untaken().stream().noneMatch(frame -> frame.encode().contains("invited")));
    }

    @Test
    void goingFromRoomToRoomIsTold() {
        alice.listensToNews();

        alice.joins(lobby);
        assertRoomChanged(lobby, null);
        alice.joins(gaming);
        assertRoomChanged(gaming, lobby);
        alice.leaves(gaming);
        assertRoomChanged(null, gaming);
    }

    private void assertRoomChanged(Target now, Target before) {
        var change = alice.isTold("room.changed");
        assertEquals(now == null ? null : Path.named(now).getLong("room_id"), change.getLong("room_id"));
        assertEquals(before == null ? null : Path.named(before).getLong("room_id"), change.getLong("previous_room_id"));
    }

    @Test
    void aClosingIsToldToAllWhoLoseSomething() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        var chat = alice.stepsAsideWith(bob);
        bob.joins(gaming).listensToNews();
        alice.listensToNews();

        close(room);

        var led = alice.isTold("removed");
        assertEquals("closed", led.getString("reason"));
        assertEquals(room, Target.room(led.getLong("room_id")));
        assertEquals(Path.named(room).getLong("room_id"), alice.isTold("room.changed").getLong("previous_room_id"));
        for (var person : List.of(alice, bob)) {
            var archived = person.isTold("removed");
            assertEquals("archived", archived.getString("reason"));
            assertEquals(chat, Target.conversation(archived.getLong("conversation_id")));
        }
    }

    @Test
    void unreadFollowsWhatIsSaidAndRead() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.gathers(bob);
        bob.listensToNews();
        var tab = bob.live();
        bob.anotherSocket();
        bob.listensToNews();

        long seq = alice.says(chat, "one").getLong("seq");
        assertUnread(bob.isTold("unread"), chat, 1, 0);
        bob.reads(chat, seq);
        assertUnread(bob.isTold("unread"), chat, 0, seq);
        assertUnread(tab.take("user.me", "unread"), chat, 1, 0);
        assertUnread(tab.take("user.me", "unread"), chat, 0, seq);
    }

    @Test
    void whatOneSaysOneselfIsNotUnread() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.gathers(bob);
        alice.listensToNews();

        alice.says(chat, "mine");
        bob.says(chat, "yours");

        assertUnread(alice.isTold("unread"), chat, 1, 0);
    }

    @Test
    void manyMessagesShareAnUnread() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.gathers(bob);
        bob.listensToNews();

        for (int i = 0; i < 200; i++) {
            alice.live().begin("chat.post", Path.named(chat).put("content", "message " + i));
        }

        bob.live().take(frame -> "unread".equals(bodyType(frame)) && frame.getJsonObject("body").getInteger("unread") == 200, "unread 200");
        long told = bob.live().all("user.me").stream().filter(body -> body.getString("type").equals("unread")).count();
        assertTrue(told <= 100, "told " + told + " times");
        assertEquals(200, inList(bob, chat).getInteger("unread"));
    }

    private static String bodyType(JsonObject frame) {
        return frame.getString("type").equals("rec") ? frame.getJsonObject("body").getString("type") : null;
    }

    @Test
    void aMessageThatFollowsAnInvitationAtOnceIsCounted() {
        alice.joins(lobby);
        bob.joins(lobby).listensToNews();
        for (int i = 0; i < 20; i++) {
            var circle = alice.gathers(bob);
            alice.says(circle, "quick");

            bob.isTold("invited");
            assertUnread(bob.isTold("unread"), circle, 1, 0);
        }
    }

    @Test
    void theRoomOneIsInIsCountedAsWell() {
        alice.joins(lobby);
        bob.joins(lobby).listensToNews();

        alice.says(lobby, "hi");

        var unread = bob.isTold("unread");
        assertEquals(lobby, Target.room(unread.getLong("room_id")));
        assertEquals(1, unread.getInteger("unread"));
    }

    @Test
    void whatIsAnothersIsNotTold() {
        alice.joins(lobby);
        bob.joins(lobby).listensToNews();
        dave.listensToNews();
        var chat = alice.stepsAsideWith(bob);

        alice.says(chat, "hi");

        bob.isTold("unread");
        dave.live().register("user.me").body();
        assertEquals(List.of(), dave.live().untaken());
    }

    private static void assertUnread(JsonObject unread, Target conversation, int count, long readSeq) {
        assertEquals(conversation, Target.conversation(unread.getLong("conversation_id")));
        assertEquals(count, unread.getInteger("unread"), unread::encode);
        assertEquals(readSeq, unread.getLong("read_seq"), unread::encode);
    }

    private static JsonObject inList(Actor who, Target conversation) {
        return who.rest().get("/conversations/").is(200).list().stream()
                .filter(shown -> Target.conversation(shown.getLong("id")).equals(conversation)).findFirst().orElseThrow();
    }
}
