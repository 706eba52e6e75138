package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

@OnNodes(settings = "GATHERING_REGISTRATION_MODE=invitation")
class InvitationTest extends Cast {

    @Test
    void saysThatAnInvitationIsNeeded() {
        assertEquals("invitation", nobody.get("/auth/registration").is(200).json().getString("mode"));
        refused("invitation_needed", registers(null));
        refused("invitation_refused", registers("made-up"));
    }

    @Test
    void letsAsManyInAsItSays() {
        var token = invitation(new JsonObject().put("uses", 2).put("note", "  The choir ")).getString("token");

        registers(token).is(201);
        registers(token).is(201);

        refused("invitation_refused", registers(token));
        var listed = keeper.rest().get("/invitations").is(200).list().getFirst();
        assertEquals("The choir", listed.getString("note"));
        assertEquals(2, listed.getInteger("used"));
        assertEquals("Testadmin", listed.getString("created_by"));
        assertFalse(listed.containsKey("token"));
    }

    @Test
    void letsNoMoreInWhenAllComeAtOnce() {
        var token = invitation(new JsonObject().put("uses", 3)).getString("token");

        var statuses = IntStream.range(0, 12).parallel().mapToObj(_ -> registers(token).status()).toList();

        assertEquals(3, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
    }

    @Test
    void isNotUsedUpByAnAccountThatCouldNotBeMade() {
        var token = invitation(new JsonObject()).getString("token");

        nobody.post("/auth/register", account("Alice", "new@test.com").put("invitation", token)).refuses(400, "Username already taken");

        registers(token).is(201);
    }

    @Test
    void opensNothingOnceItIsWithdrawn() {
        var invitation = invitation(new JsonObject().put("uses", 5));
        registers(invitation.getString("token")).is(201);

        var withdrawn = keeper.rest().delete("/invitations/" + invitation.getLong("id")).is(200).json();

        assertNotNull(withdrawn.getString("withdrawn_at"));
        refused("invitation_refused", registers(invitation.getString("token")));
        keeper.rest().delete("/invitations/" + invitation.getLong("id")).is(200);
        keeper.rest().delete("/invitations/999999").refuses(404, "Invitation not found");
    }

    @Test
    void opensNothingOnceItHasExpired() throws SQLException {
        var invitation = invitation(new JsonObject().put("valid_hours", 1));
        try (var connection = nodes.database().dataSource().getConnection();
                var age = connection.prepareStatement("update invitations set expires_at = now() where id = ?")) {
            age.setLong(1, invitation.getLong("id"));
            assertEquals(1, age.executeUpdate());
        }

        refused("invitation_refused", registers(invitation.getString("token")));
    }

    @Test
    void isForAdministratorsToMake() {
        alice.rest().post("/invitations", new JsonObject()).refuses(403, "Admin privileges required");
        alice.rest().get("/invitations").is(403);
        alice.rest().delete("/invitations/1").is(403);
        keeper.rest().post("/invitations", new JsonObject().put("uses", 0)).is(422);
    }

    @Test
    void isKeptAsADigest() throws SQLException {
        var token = invitation(new JsonObject()).getString("token");
        try (var connection = nodes.database().dataSource().getConnection();
                var find = connection.prepareStatement("select count(*) from invitations i where i::text like ?")) {
            find.setString(1, "%" + token + "%");
            var rows = find.executeQuery();
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
    }

    private JsonObject invitation(JsonObject plan) {
        return keeper.rest().post("/invitations", plan).is(201).json();
    }

    private Answer registers(String token) {
        var name = "I" + UUID.randomUUID().toString().substring(0, 12);
        var account = account(name, name + "@test.com");
        return nobody.post("/auth/register", token == null ? account : account.put("invitation", token));
    }

    private static JsonObject account(String name, String email) {
        return new JsonObject().put("email", email).put("username", name).put("password", "correct horse");
    }

    private static void refused(String code, Answer answer) {
        assertEquals(List.of(403, code), List.of(answer.status(), answer.json().getString("error_code", "")));
    }
}
