package org.thegathering.torture;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.function.IntFunction;

/** Calls of the REST contract, on any node. */
final class Rest {

    private static final long PATIENCE_MILLIS = 7000;

    private final World world;

    Rest(World world) {
        this.world = world;
    }

    Answer get(int node, Person person, String path) {
        return call(HttpMethod.GET, node, person, path, null);
    }

    Answer post(int node, Person person, String path, JsonObject body) {
        return call(HttpMethod.POST, node, person, path, body);
    }

    /** Asks one node after the other until one answers. */
    Answer insist(Person person, String path, JsonObject body) {
        return insist(node -> post(node, person, path, body));
    }

    Answer insistOnDeleting(Person person, String path) {
        return insist(node -> call(HttpMethod.DELETE, node, person, path, null));
    }

    private Answer insist(IntFunction<Answer> asking) {
        for (int attempt = 0; attempt < 60 && !world.isOver(); attempt++) {
            Answer answer = asking.apply(world.anyNode());
            if (!answer.isWorthRetrying()) {
                return answer;
            }
            Waiting.pause(200);
        }
        return Answer.UNKNOWN;
    }

    /** Never fails. @param person null for nobody */
    private Answer call(HttpMethod method, int node, Person person, String path, JsonObject body) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setHost("127.0.0.1")
                .setPort(world.port(node))
                .setURI("/api/v1" + path)
                .setConnectTimeout(1500)
                .setIdleTimeout(PATIENCE_MILLIS);
        if (person != null) {
            options.putHeader("Authorization", "Bearer " + person.token());
        }
        Future<Answer> answer = world.http().request(options).compose(request -> answered(request, body));
        try {
            return Waiting.on(answer, PATIENCE_MILLIS + 2000);
        } catch (IllegalStateException lost) {
            return Answer.UNKNOWN;
        }
    }

    private static Future<Answer> answered(HttpClientRequest request, JsonObject body) {
        var sent = body == null
                ? request.send()
                : request.putHeader("Content-Type", "application/json").send(body.toBuffer());
        return sent.compose(response -> response.body().map(bytes -> new Answer(response.statusCode(), json(bytes))));
    }

    private static JsonObject json(Buffer bytes) {
        return switch (bytes.length() == 0 ? new JsonObject() : bytes.toJsonValue()) {
            case JsonObject object -> object;
            case JsonArray list -> new JsonObject().put("list", list);
            default -> new JsonObject();
        };
    }

    /** The path of a target: {@code room.3} is {@code /rooms/3}. */
    static String path(String target) {
        return "/" + target.replace("room.", "rooms/").replace("conversation.", "conversations/");
    }
}
