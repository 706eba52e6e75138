package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.junit5.VertxExtension;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A check that lets everything pass would be worse than none. */
@ExtendWith(VertxExtension.class)
class ContractCheckTest {

    private static final UnaryOperator<String> JSON = Map.of("Content-Type", "application/json")::get;
    private static final String PERSON = "{\"id\": 2, \"username\": \"Alice\", \"avatar_url\": \"/a.svg\", \"status\": \"away\"}";

    private static ContractCheck contract;

    @BeforeAll
    static void load(Vertx vertx) throws Exception {
        contract = ContractCheck.load(vertx).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    @Test
    void takesWhatTheContractAllows() {
        answer("GET", "/api/v1/rooms/count?x=1", 200, JSON, "{\"active_rooms\": 1, \"message\": \"One\", \"more\": true}");
        answer("GET", "/health/", 200, JSON, "{\"status\": \"healthy\"}");
        frame("room.1", "{\"type\": \"listening\", \"seq\": 0, \"epoch\": \"e\"}");
        frame("user.me", "{\"type\": \"listening\", \"epoch\": \"e\"}");
        frame("conversation.7", "{\"type\": \"people\", \"seq\": 2, \"prev\": 0, \"joined\": [" + PERSON + "], \"left\": [], \"user_count\": 1}");
        frame("user.me", "{\"type\": \"removed\", \"room_id\": 1, \"reason\": \"moved\"}");
        frame("room.1", deleted("\"content\": \"\", \"deleted_at\": \"2026-11-22T20:00:00Z\""));
        contract.reply("presence.set", new JsonObject());
    }

    @Test
    void refusesAnAnswerThatTheContractDoesNotName() {
        refuses(() -> answer("GET", "/api/v1/rooms/count", 418, JSON, "{}"));
        refuses(() -> answer("PUT", "/api/v1/rooms/count", 200, JSON, "{}"));
        refuses(() -> answer("GET", "/api/v1/elsewhere", 200, JSON, "{}"));
        refuses(() -> answer("GET", "/health", 200, Map.of("Content-Type", "text/plain")::get, "{\"status\": \"healthy\"}"));
    }

    @Test
    void refusesABodyThatBreaksItsSchema() {
        refuses(() -> answer("GET", "/api/v1/rooms/count", 200, JSON, "{\"active_rooms\": \"1\", \"message\": \"One\"}"));
        refuses(() -> answer("GET", "/api/v1/rooms/count", 200, JSON, "{\"active_rooms\": 1}"));
        refuses(() -> answer("GET", "/api/v1/rooms/", 200, JSON, "[{\"id\": 0}]"));
    }

    @Test
    void refusesAnAnswerWithoutItsHeaders() {
        refuses(() -> answer("GET", "/api/v1/rooms/", 401, JSON, "{\"detail\": \"No\", \"error_code\": \"no\"}"));
    }

    @Test
    void refusesAFrameThatBreaksItsSchema() {
        refuses(() -> frame("room.1", "{\"type\": \"unheard\"}"));
        refuses(() -> frame("room.1", "{\"type\": \"unread\", \"room_id\": 1, \"unread\": 1, \"read_seq\": 1}"));
        refuses(() -> frame("room.1", "{\"type\": \"closed\", \"seq\": 1}"));
        refuses(() -> frame("room.1", "{\"type\": \"people\", \"seq\": 2, \"prev\": 0, \"joined\": [{}], \"left\": [], \"user_count\": 1}"));
        refuses(() -> frame("user.me", "{\"type\": \"removed\", \"room_id\": 1, \"conversation_id\": 2, \"reason\": \"moved\"}"));
    }

    @Test
    void refusesADeletionThatStillTellsTheText() {
        refuses(() -> frame("room.1", deleted("\"content\": \"hi\", \"deleted_at\": \"2026-11-22T20:00:00Z\"")));
        refuses(() -> frame("room.1", deleted("\"content\": \"hi\"")));
        refuses(() -> frame("room.1", deleted("\"content\": \"\"")));
    }

    private static String deleted(String rest) {
        return "{\"type\": \"message.deleted\", \"seq\": 9, \"prev\": 8, \"message_id\": 5, \"message\": {\"id\": 5, \"sender_id\": 2,"
                + " \"sender_username\": \"Alice\", \"sent_at\": \"2026-11-22T20:00:00Z\", \"room_id\": 1, \"conversation_id\": null,"
                + " \"seq\": 3, " + rest + "}}";
    }

    private static void answer(String method, String path, int status, UnaryOperator<String> header, String body) {
        contract.answer(method, path, status, header, Buffer.buffer(body));
    }

    private static void frame(String address, String body) {
        contract.frame(address, new JsonObject(body));
    }

    private static void refuses(Runnable check) {
        assertThrows(AssertionError.class, check::run);
    }
}
