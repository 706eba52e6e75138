package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.LiveClient;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** A node goes away while people talk: they resume at the other, and nothing is lost or said twice. */
@OnNodes(2)
class NodeStopsTest extends Cast {

    private static final int MESSAGES = 600;
    private static final int GOING_AWAY = 4012;

    private Target room;

    @Test
    void nothingIsLostAndNothingIsSaidTwice() {
        room = newRoom();
        alice.joins(room).listensTo(room);
        bob.goesTo(nodes.second()).joins(room).listensTo(room);
        dave.goesTo(nodes.second()).joins(room);
        var bobs = bob.live();
        var clientIds = IntStream.range(0, MESSAGES).mapToObj(i -> UUID.randomUUID().toString()).toList();

        for (int i = 0; i < MESSAGES; i++) {
            alice.live().begin("chat.post", Path.named(room).put("content", "alice " + i));
            dave.live().begin("chat.post", post(i, clientIds.get(i)));
            if (i == MESSAGES / 2) {
                nodes.second().stop();
            }
        }

        assertEquals(GOING_AWAY, bobs.closeCode());
        assertTrue(new JsonObject(bobs.closeReason()).getInteger("retry_after_ms") >= 0);
        bob.goesTo(nodes.first()).anotherSocket();
        bob.listensTo(room, bobs.last(room.address()));
        dave.goesTo(nodes.first()).anotherSocket();
        for (int i = 0; i < MESSAGES; i++) {
            dave.live().ask("chat.post", post(i, clientIds.get(i))).body();
        }
        bob.hears("dave " + (MESSAGES - 1));

        var heard = new ArrayList<String>(contents(bobs));
        heard.addAll(bob.heard(room));
        alice.hears("dave " + (MESSAGES - 1));
        assertEquals(alice.heard(room), heard);
        assertEquals(2 * MESSAGES, heard.stream().distinct().count());
        assertEquals(2 * MESSAGES, heard.size());
    }

    private JsonObject post(int number, String clientId) {
        return Path.named(room).put("content", "dave " + number).put("client_id", clientId);
    }

    private java.util.List<String> contents(LiveClient socket) {
        return socket.all(room.address()).stream()
                .filter(body -> body.containsKey("message"))
                .map(body -> body.getJsonObject("message").getString("content"))
                .toList();
    }
}
