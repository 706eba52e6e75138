package org.thegathering.browser;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Target;

/** What people do before somebody looks, by REST. */
final class ByRest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final String base;

    ByRest(int port) {
        base = "http://127.0.0.1:" + port + "/api/v1";
    }

    void register(String name) {
        var account = Account.of(name);
        call("POST", null, "/auth/register", new JsonObject()
                .put("email", account.email()).put("username", name).put("password", account.password()));
    }

    void people(List<String> names, Target room) {
        names.forEach(name -> call("POST", name, path(room) + "/join", new JsonObject()));
    }

    void say(String name, Target target, String words) {
        call("POST", name, path(target) + "/messages", new JsonObject().put("content", words));
    }

    /** Leaving and coming back is to have read all. */
    void read(String name, Target room) {
        call("POST", name, path(room) + "/leave", new JsonObject());
        call("POST", name, path(room) + "/join", new JsonObject());
    }

    void status(String name, String status) {
        call("PATCH", name, "/rooms/users/status", new JsonObject().put("status", status));
    }

    Target gather(String name, String type, String... others) {
        return Target.conversation(call("POST", name, "/conversations/", new JsonObject()
                .put("participant_usernames", new JsonArray(List.of(others))).put("conversation_type", type))
                .getLong("conversation_id"));
    }

    String token(String name) {
        return tokens.computeIfAbsent(name, _ -> {
            var account = Account.of(name);
            return call("POST", null, "/auth/login", new JsonObject().put("email", account.email()).put("password", account.password()))
                    .getString("access_token");
        });
    }

    private static String path(Target target) {
        return "/" + target.address().replaceFirst("\\.", "s/");
    }

    /**
     * @param name who calls, or null for nobody
     * @param body null for none
     */
    JsonObject call(String method, String name, String path, JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()));
        if (name != null) {
            request.header("Authorization", "Bearer " + token(name));
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return new JsonObject(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
