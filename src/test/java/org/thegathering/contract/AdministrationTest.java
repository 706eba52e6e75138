package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

@OnNodes(2)
class AdministrationTest extends Cast {

    private static final JsonObject BECAUSE = new JsonObject().put("reason", "asked for it");

    @Test
    void aDisabledAccountIsOutsideAndLetsNobodyIn() {
        var guest = newcomer();
        alice.joins(lobby).listensTo(lobby);
        guest.joins(lobby);
        alice.notices(lobby, "people");

        var account = administer("POST", guest, "disable").is(200).json();

        assertFalse(account.getBoolean("is_active"));
        assertEquals(guest.name(), alice.notices(lobby, "people").getJsonArray("left").getJsonObject(0).getString("username"));
        eventually(401, () -> guest.rest().get("/auth/me"));
        guest.goesTo(nodes.second());
        eventually(401, () -> guest.rest().get("/auth/me"));
        logIn(guest).is(401);

        assertTrue(administer("POST", guest, "enable").is(200).json().getBoolean("is_active"));
        guest.signsInAnew().rest().get("/auth/me").is(200);
        assertEquals(List.of("account_enabled", "account_disabled"), acts(guest));
    }

    /** A node hears of it from the one that did it. */
    private static void eventually(int status, Supplier<Answer> asking) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (asking.get().status() != status) {
            assertTrue(System.nanoTime() < deadline, () -> "never came " + status);
        }
    }

    private Answer logIn(Actor who) {
        return nobody.post("/auth/login", new JsonObject().put("email", who.name() + "@test.com").put("password", "guest1234"));
    }

    @Test
    void administratorsAreMadeAndUnmade() {
        var guest = newcomer();
        guest.rest().get("/audit").is(403);

        assertTrue(administer("PUT", guest, "admin").is(200).json().getBoolean("is_admin"));
        guest.goesTo(nodes.second());
        eventually(200, () -> guest.rest().get("/audit"));
        assertFalse(administer("DELETE", guest, "admin").is(200).json().getBoolean("is_admin"));

        guest.rest().get("/audit").is(403);
        administer("DELETE", guest, "admin").is(200);
        assertEquals(List.of("administrator_unmade", "administrator_made"), acts(guest));
    }

    @Test
    void theLastAdministratorStays() {
        administer("DELETE", keeper, "admin").refuses(409, "The last administrator stays one");
        administer("POST", keeper, "disable").refuses(400, "Nobody does that to themselves");
        keeper.rest().get("/audit").is(200);
    }

    @Test
    void onlyAdministratorsLookAfterAccounts() {
        for (var call : List.of("disable", "enable")) {
            alice.rest().post("/users/" + bob.id() + "/" + call, BECAUSE).refuses(403, "Admin privileges required");
        }
        alice.rest().put("/users/" + alice.id() + "/admin", BECAUSE).is(403);
        alice.rest().delete("/users/" + keeper.id() + "/admin", BECAUSE).is(403);
        alice.rest().get("/users").is(403);
        nobody.get("/users").is(401);
        keeper.rest().post("/users/999999/disable", BECAUSE).refuses(404, "Nobody has this number");
        keeper.rest().post("/users/" + bob.id() + "/disable", new JsonObject()).faults("missing body.reason");
    }

    @Test
    void accountsAreListedByNumberAndFoundByName() {
        var all = keeper.rest().get("/users?page_size=100").is(200).list();
        assertEquals(all.stream().map(one -> one.getLong("id")).sorted().toList(), all.stream().map(one -> one.getLong("id")).toList());
        assertTrue(all.stream().noneMatch(one -> one.containsKey("email")));
        assertEquals(all.subList(2, 4), keeper.rest().get("/users?page_size=2&after=" + all.get(1).getLong("id")).is(200).list());

        assertEquals(List.of("Alice"), names("?name=ALI"));
        assertEquals(List.of(), names("?name=%25lice"));
        assertEquals(List.of(), names("?name=%22"));
        keeper.rest().get("/users?name=" + "x".repeat(21)).faults("string_too_long query.name");
        keeper.rest().get("/users?name=%00").faults("string_unicode query.name");
    }

    private List<String> names(String query) {
        return keeper.rest().get("/users" + query).is(200).list().stream().map(one -> one.getString("username")).toList();
    }

    @Test
    void theAuditLogIsPagedNewestFirst() {
        var guest = newcomer();
        for (int i = 0; i < 2; i++) {
            administer("POST", guest, "disable").is(200);
            administer("POST", guest, "enable").is(200);
        }
        var newest = keeper.rest().get("/audit?page_size=2").is(200).list();
        var older = keeper.rest().get("/audit?page_size=2&before=" + newest.getLast().getLong("id")).is(200).list();

        assertTrue(newest.getLast().getLong("id") > older.getFirst().getLong("id"));
        assertEquals(List.of("account_enabled", "account_disabled"), older.stream().map(one -> one.getString("act")).toList());
        assertEquals("Testadmin", older.getFirst().getString("actor_username"));
    }

    private List<String> acts(Actor about) {
        return keeper.rest().get("/audit?page_size=100").is(200).list().stream()
                .filter(entry -> entry.getLong("subject_id") == about.id())
                .map(entry -> entry.getString("act"))
                .toList();
    }

    private Answer administer(String method, Actor whom, String what) {
        var path = "/users/" + whom.id() + "/" + what;
        return switch (method) {
            case "PUT" -> keeper.rest().put(path, BECAUSE);
            case "DELETE" -> keeper.rest().delete(path, BECAUSE);
            default -> keeper.rest().post(path, BECAUSE);
        };
    }
}
