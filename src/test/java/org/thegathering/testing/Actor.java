package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thegathering.model.Target;

/** One of the people in a test: what they do, by REST unless it says otherwise, and what their socket hears. */
public final class Actor {

    private static final String ME = "user.me";

    private final Stage stage;
    private final String name;
    private final long id;
    private final String email;
    private JsonObject tokens;
    private final List<LiveClient> sockets = new ArrayList<>();
    private TestNode node;
    private LiveClient live;
    private boolean acted;

    Actor(Stage stage, String name, long id, String email, JsonObject tokens) {
        this.stage = stage;
        this.name = name;
        this.id = id;
        this.email = email;
        this.tokens = tokens;
        this.node = stage.nodes().first();
    }

    public String name() {
        return name;
    }

    public long id() {
        return id;
    }

    public String token() {
        return tokens.getString("access_token");
    }

    /** Calls by hand. */
    public TestClient rest() {
        acted = true;
        return stage.nobody().with(token()).at(node);
    }

    /** Another session, with which they go on from here. */
    public Actor signsInAnew() {
        tokens = stage.tokensOf(email);
        return this;
    }

    /** Goes on with the next tokens, if there are any. @return what the server said */
    public Answer refreshes() {
        var answer = stage.nobody().at(node)
                .post("/auth/refresh", new JsonObject().put("refresh_token", tokens.getString("refresh_token")));
        if (answer.status() == 200) {
            tokens = answer.json();
        }
        return answer;
    }

    /** From now on at that node. The socket they have stays where it is. */
    public Actor goesTo(TestNode other) {
        node = other;
        return this;
    }

    public Actor joins(Target room) {
        rest().post(Path.of(room) + "/join").is(200);
        return this;
    }

    public Actor leaves(Target room) {
        rest().post(Path.of(room) + "/leave").is(200);
        return this;
    }

    /** @return the message */
    public JsonObject says(Target target, String text) {
        return rest().post(Path.of(target) + "/messages", new JsonObject().put("content", text)).is(200).json();
    }

    /** Takes back what they said. */
    public Actor deletes(JsonObject message) {
        rest().delete(Path.of(message)).is(200);
        return this;
    }

    /** Takes away what somebody else said. */
    public Actor deletes(JsonObject message, String reason) {
        rest().delete(Path.of(message), new JsonObject().put("reason", reason)).is(200);
        return this;
    }

    /** Says it on the socket. @return the message */
    public JsonObject posts(Target target, String text) {
        return live().ask("chat.post", Path.named(target).put("content", text)).body();
    }

    public Actor becomes(String status) {
        rest().patch("/rooms/users/status", new JsonObject().put("status", status)).is(200);
        return this;
    }

    public Actor reads(Target target, long seq) {
        live().ask("chat.read", Path.named(target).put("seq", seq)).body();
        return this;
    }

    /** Opens a private conversation. */
    public Target stepsAsideWith(Actor other) {
        return opens("private", other);
    }

    /** Opens a circle. */
    public Target gathers(Actor... others) {
        return opens("group", others);
    }

    private Target opens(String type, Actor... others) {
        var body = new JsonObject()
                .put("participant_usernames", new JsonArray(Stream.of(others).map(Actor::name).toList()))
                .put("conversation_type", type);
        return Target.conversation(rest().post("/conversations/", body).is(201).json().getLong("conversation_id"));
    }

    /** Their socket, opened and signed in when it is first needed. */
    public LiveClient live() {
        if (live == null) {
            anotherSocket();
        }
        return live;
    }

    /** The connection breaks. They get another when they need it. */
    public Actor isCutOff() {
        live.close();
        live.assertKept();
        sockets.remove(live);
        live = null;
        return this;
    }

    /**
     * A further socket at the node where they are, signed in; it is the one that the words of this class mean from now
     * on.
     */
    public LiveClient anotherSocket() {
        live = stage.connect(node);
        sockets.add(live);
        assertEquals(id, live.open(token()).body().getLong("user_id"));
        return live;
    }

    public Actor listensTo(Target target) {
        live().register(target.address()).body();
        return this;
    }

    /** Listens and asks for what came after a seq. @return the {@code listening} */
    public JsonObject listensTo(Target target, long after) {
        return live().register(target.address(), after, null).body();
    }

    /** Listens to what concerns them alone. */
    public Actor listensToNews() {
        live().register(ME).body();
        return this;
    }

    /** Waits until somebody says this where they listen. @return the frame's body */
    public JsonObject hears(String text) {
        return live().take(frame -> says(frame, text), name + " hearing: " + text).getJsonObject("body");
    }

    private static boolean says(JsonObject frame, String text) {
        return isMessage(frame) && text.equals(frame.getJsonObject("body").getJsonObject("message").getString("content"));
    }

    private static boolean isMessage(JsonObject frame) {
        return frame.getString("type").equals("rec")
                && !frame.getString("address").startsWith("reply-")
                && "message".equals(frame.getJsonObject("body").getString("type"));
    }

    /** Waits for something other than a message, such as {@code people}. @return the frame's body */
    public JsonObject notices(Target target, String type) {
        return live().take(target.address(), type);
    }

    /** Waits for something that concerns them alone, such as {@code invited}. @return the frame's body */
    public JsonObject isTold(String type) {
        return live().take(ME, type);
    }

    /**
     * Nothing was said that they could hear and that no test has asked for. To be called when somebody else at the same
     * node has heard what was said: what delivery has for this socket by then comes before its answer to the
     * registration here.
     */
    public void hearsNothing() {
        assertEquals(List.of(), untakenAfterAll(Actor::isMessage), name + " heard something");
    }

    /** Likewise, of any kind of frame on the target's address. */
    public void noticesNothing(Target target) {
        assertEquals(List.of(), untakenAfterAll(frame -> target.address().equals(frame.getString("address"))), name + " noticed something");
    }

    private List<JsonObject> untakenAfterAll(Predicate<JsonObject> fits) {
        live().register(ME).body();
        return live().untaken().stream().filter(fits).toList();
    }

    /** All that their present socket got so far has kept the promises of its order; nothing is still on its way. */
    public void hearsNoMore() {
        live().register(ME).body();
        live().assertKept();
    }

    /** Everything that was said on their present socket, of a target, in the order in which it came. */
    public List<String> heard(Target target) {
        return live().all(target.address()).stream()
                .filter(body -> body.getString("type").equals("message"))
                .map(body -> body.getJsonObject("message").getString("content"))
                .toList();
    }

    /** Off the stage: sockets closed, out of the room. */
    void exits() {
        sockets.forEach(LiveClient::close);
        if (acted) {
            leaveRoom();
        }
        sockets.forEach(LiveClient::assertKept);
    }

    private void leaveRoom() {
        var room = stage.nobody().with(token()).get("/auth/me").is(200).json().getLong("current_room_id");
        if (room != null) {
            stage.nobody().with(token()).post(Path.of(Target.room(room)) + "/leave").is(200);
        }
    }
}
