package org.thegathering.browser;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Target;
import org.thegathering.persistence.DatabaseUri;

/** A small talk among friends, so that the pictures show a place in which somebody is. */
record Scene(Target lobby, Target coffee, Target chat, Target circle) {

    private static final List<String> GUESTS = List.of("Edith", "Frieda", "Goran", "Mei");

    /** In the room yesterday evening, and this morning the last three; elsewhere this morning. */
    private static final String SPREAD = """
            update messages set sent_at = date_trunc('day', now(), 'UTC') + case
                when room_id is null then interval '8 hours' + seq * interval '4 minutes'
                when seq <= (select max(seq) - 3 from messages m where m.room_id = messages.room_id)
                    then interval '-5 hours' + seq * interval '2 minutes'
                else interval '9 hours' + seq * interval '2 minutes' end
            """;

    static Scene play(int port, DatabaseUri database) throws SQLException {
        var stage = new Stage(port);
        GUESTS.forEach(stage::register);
        stage.people(List.of("Testadmin", "Alice", "Bob", "Carol", "Dave"), Target.room(1));
        stage.people(List.of("Frieda", "Goran"), Target.room(1));
        stage.people(List.of("Edith", "Mei"), Target.room(4));
        var lobby = Target.room(1);
        stage.say("Bob", lobby, "Does anyone remember how we sorted the list of names last time? Umlauts end up at the very bottom for me.");
        stage.say("Carol", lobby, "Like this, I think:\n```\nconst byName = new Intl.Collator('de');\nnames.sort(byName.compare);\n```");
        stage.say("Alice", lobby, "Ha, I had the same riddle in spring. Works for Polish too.");
        stage.read("Alice", lobby);
        stage.say("Frieda", lobby, "Good morning, all. @Alice do you still have the photograph from the bridge?");
        stage.say("Frieda", lobby, "No hurry. It is for the wall in the hallway.");
        stage.say("Dave", lobby, "Morning! Kettle is on.");
        var circle = stage.gather("Carol", "group", "Alice", "Bob", "Goran");
        stage.say("Bob", circle, "Shall we meet at the old lime tree at nine? If it rains we take the lower path and end at the café by the weir instead.");
        stage.say("Goran", circle, "Nine is good. I bring the map and **two** thermos flasks.");
        stage.say("Alice", circle, "Count me in. I’ll take the early bus.");
        var chat = stage.gather("Carol", "private", "Alice");
        stage.say("Carol", chat, "Have you seen the light at the bridge this morning?");
        stage.say("Carol", chat, "I stood there far too long.");
        stage.status("Bob", "busy");
        try (var connection = database.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(SPREAD);
        }
        return new Scene(lobby, Target.room(4), chat, circle);
    }

    /** What people do, by REST. */
    private static final class Stage {

        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> tokens = new HashMap<>();
        private final String base;

        Stage(int port) {
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

        private String token(String name) {
            return tokens.computeIfAbsent(name, _ -> {
                var account = Account.of(name);
                return call("POST", null, "/auth/login", new JsonObject().put("email", account.email()).put("password", account.password()))
                        .getString("access_token");
            });
        }

        private static String path(Target target) {
            return "/" + target.address().replaceFirst("\\.", "s/");
        }

        private JsonObject call(String method, String name, String path, JsonObject body) {
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body.encode()));
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
}
