package org.thegathering.testing;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Target;

/** What stands for one test class: its nodes, the accounts that have signed in, and the means to reach them. */
public final class Stage implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ContractCheck contract = TestNode.await(ContractCheck.load(vertx));
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Target> rooms = new HashMap<>();
    private final List<LiveClient> strangers = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final TestCluster nodes;
    private final PostOffice post;
    private int names;

    private record Account(String name, long id, String password, JsonObject tokens) {}

    /** @param post null where nodes send no mail */
    Stage(TestCluster nodes, PostOffice post) {
        this.nodes = nodes;
        this.post = post;
    }

    ContractCheck contract() {
        return contract;
    }

    public TestCluster nodes() {
        return nodes;
    }

    PostOffice post() {
        return post;
    }

    /** REST without a token. */
    public TestClient nobody() {
        return new TestClient(http, contract, nodes.first().port(), null);
    }

    /** A socket on which nobody has signed in. */
    LiveClient connect(TestNode node) {
        return LiveClient.connect(vertx, contract, node.port());
    }

    LiveClient stranger(TestNode node) {
        var stranger = connect(node);
        strangers.add(stranger);
        return stranger;
    }

    /** Somebody who has an account already. */
    Actor actor(String email, String password) {
        var account = accounts.computeIfAbsent(email, _ -> account(email, password));
        return enter(new Actor(this, account.name(), account.id(), email, account.tokens()));
    }

    /** Fresh ones. */
    JsonObject tokensOf(String email) {
        return logIn(email, accounts.get(email).password());
    }

    /** Somebody whom nobody knows yet. */
    Actor newcomer() {
        var name = "Guest" + ++names;
        var email = name + "@test.com";
        nobody().post("/auth/register", new JsonObject().put("email", email).put("username", name).put("password", "guest1234")).is(201);
        return actor(email, "guest1234");
    }

    private Actor enter(Actor actor) {
        actors.add(actor);
        return actor;
    }

    private JsonObject logIn(String email, String password) {
        return nobody()
                .post("/auth/login", new JsonObject().put("email", email).put("password", password))
                .is(200).json();
    }

    private Account account(String email, String password) {
        var tokens = logIn(email, password);
        var me = nobody().with(tokens.getString("access_token")).get("/auth/me").is(200).json();
        return new Account(me.getString("username"), me.getLong("id"), password, tokens);
    }

    /** The demo room of that name. */
    Target room(Actor anybody, String name) {
        if (rooms.isEmpty()) {
            nobody().with(anybody.token()).get("/rooms/").is(200).list()
                    .forEach(room -> rooms.put(room.getString("name"), Target.room(room.getLong("id"))));
        }
        return rooms.get(name);
    }

    /** After a test: everybody goes, and every socket must have kept what is promised. */
    void clear() {
        var all = List.copyOf(actors);
        actors.clear();
        strangers.forEach(LiveClient::close);
        strangers.clear();
        all.forEach(Actor::exits);
    }

    @Override
    public void close() {
        nodes.close();
        if (post != null) {
            post.close();
        }
        http.close();
        TestNode.await(vertx.close());
    }
}
