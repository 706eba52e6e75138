package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.thegathering.model.Target;

/**
 * The same five people in the same rooms, for every whole-system test: {@code alice.joins(lobby)}, {@code
 * alice.says(lobby, "hi")}, {@code carol.hears("hi")}. Before each test everybody is between rooms, without a socket.
 * What was said stays: a test that needs a place without a past asks for {@link #newRoom}.
 */
@ExtendWith(StageBuilder.class)
public abstract class Cast {

    protected Actor alice;
    protected Actor bob;
    protected Actor carol;
    protected Actor dave;
    /** The admin. */
    protected Actor keeper;

    protected Target lobby;
    protected Target gaming;
    protected Target work;

    /** Calls without a token. */
    protected TestClient nobody;

    protected TestCluster nodes;

    /** Where their mail comes; null unless {@link OnNodes#mail}. */
    protected PostOffice post;

    private Stage stage;

    void enter(Stage stage) {
        this.stage = stage;
        nodes = stage.nodes();
        post = stage.post();
        nobody = stage.nobody();
        alice = stage.actor("alice@test.com", "alice123");
        bob = stage.actor("bob@test.com", "bob12345");
        carol = stage.actor("carol@test.com", "carol123");
        dave = stage.actor("dave@test.com", "dave1234");
        keeper = stage.actor("testadmin@thegathering.com", "adminpass");
        lobby = stage.room(alice, "Lobby");
        gaming = stage.room(alice, "Gaming");
        work = stage.room(alice, "Work");
    }

    /** Somebody whom nobody knows yet. */
    protected Actor newcomer() {
        return stage.newcomer();
    }

    /** For a test of many thousand answers of the same kinds. */
    protected void checkTheContractOnceIn(int answers) {
        stage.contract().checkOneIn(answers);
    }

    /** A socket on which nobody has signed in. */
    protected LiveClient stranger() {
        return stranger(nodes.first());
    }

    /** The same at that node. */
    protected LiveClient stranger(TestNode node) {
        return stage.stranger(node);
    }

    /** A room in which nobody ever was. */
    protected Target newRoom() {
        return newRoom(new JsonObject());
    }

    /** @param plan without a name */
    protected Target newRoom(JsonObject plan) {
        var name = "Clearing " + java.util.UUID.randomUUID();
        return Target.room(keeper.rest().post("/rooms/", plan.copy().put("name", name)).is(201).json().getLong("id"));
    }

    protected void close(Target room) {
        keeper.rest().delete(Path.of(room)).is(200);
    }
}
