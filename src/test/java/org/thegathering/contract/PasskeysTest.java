package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.KeyRing;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.TestClient;

/** Making a passkey and coming in with it, on two nodes, by a device that is written out here. */
@OnNodes(value = 2, joined = false, settings = {
    "GATHERING_PASSKEYS_DOMAIN=chat.example",
    "GATHERING_PASSKEYS_ORIGINS=https://chat.example,https://www.chat.example"
})
class PasskeysTest extends Cast {

    private static final String ORIGIN = "https://chat.example";
    private static final String REFUSED = "This passkey opens no account here";

    private Actor erin;
    private KeyRing device;

    @BeforeEach
    void makeOne() {
        erin = newcomer();
        device = new KeyRing(ORIGIN);
        add(erin, device).is(201);
    }

    @Test
    void isToldToThePage() {
        assertEquals("chat.example", nobody.get("/auth/providers").is(200).json().getJsonObject("passkeys").getString("domain"));
    }

    @Test
    void opensOnTheOtherNodeWithoutAPassword() {
        var begun = begin();

        var tokens = nobody.at(nodes.second()).post("/auth/login/passkey", signed(begun, device)).is(200).json();

        assertEquals(erin.id(), nobody.with(tokens.getString("access_token")).get("/auth/me").is(200).json().getLong("id"));
        var proofs = nobody.with(tokens.getString("access_token")).get("/auth/sessions").is(200).list().stream()
                .map(session -> session.getString("proof"));
        assertTrue(proofs.anyMatch("passkey"::equals));
    }

    @Test
    void opensOnEveryOriginThatIsNamed() {
        device.origin = "https://www.chat.example";

        signIn(device).is(200);
    }

    @Test
    void asksTheBrowserForWhatItChecks() {
        var creation = beginToAdd(erin).getJsonObject("options");
        assertEquals("chat.example", creation.getJsonObject("rp").getString("id"));
        assertEquals("required", creation.getJsonObject("authenticatorSelection").getString("userVerification"));
        assertEquals("required", creation.getJsonObject("authenticatorSelection").getString("residentKey"));
        assertEquals("none", creation.getString("attestation"));
        assertEquals(device.id(), creation.getJsonArray("excludeCredentials").getJsonObject(0).getString("id"));
        assertEquals(device.userHandle, creation.getJsonObject("user").getString("id"), "the person has one handle");
        assertEquals(erin.name(), creation.getJsonObject("user").getString("displayName"));

        var request = begin().getJsonObject("options");
        assertEquals("chat.example", request.getString("rpId"));
        assertEquals("required", request.getString("userVerification"));
        assertNotEquals(request.getString("challenge"), begin().getJsonObject("options").getString("challenge"));
    }

    @Test
    void tellsOtherPeopleApart() {
        var frank = newcomer();
        var other = new KeyRing(ORIGIN);
        add(frank, other).is(201);

        assertNotEquals(device.userHandle, other.userHandle);
        assertEquals(frank.id(), me(signIn(other)));
        assertEquals(erin.id(), me(signIn(device)));
    }

    @Test
    void aSignatureIsGoodOnce() {
        var begun = begin();
        var signed = signed(begun, device);
        nobody.post("/auth/login/passkey", signed).is(200);

        nobody.post("/auth/login/passkey", signed).refuses(401, REFUSED);
    }

    @Test
    void aSignatureOfAnotherChallengeIsRefused() {
        var begun = begin();
        var signed = signed(begin(), device).put("token", begun.getString("token"));

        nobody.post("/auth/login/passkey", signed).refuses(401, REFUSED);
    }

    @Test
    void aTokenEndsWithTime() throws SQLException {
        var begun = begin();
        execute("update ceremonies set expires_at = now() - interval '1 second'");

        nobody.post("/auth/login/passkey", signed(begun, device)).refuses(401, REFUSED);
    }

    @Test
    void whatWasSignedElsewhereIsRefused() {
        for (var origin : List.of("https://chat.example.evil.test", "http://chat.example", "https://evil.test", "null", "")) {
            device.origin = origin;
            signIn(device).refuses(401, REFUSED);
        }
    }

    @Test
    void whatWasSignedForAnotherDomainIsRefused() {
        device.domain = "evil.test";

        signIn(device).refuses(401, REFUSED);
    }

    @Test
    void aDeviceThatDidNotAskForItsPersonIsRefused() {
        for (int flags : new int[] {KeyRing.PRESENT, KeyRing.VERIFIED, 0}) {
            device.flags = flags;
            signIn(device).refuses(401, REFUSED);
        }
    }

    @Test
    void anotherKeyUnderTheSameNameIsRefused() {
        var begun = begin();
        var forged = signed(begun, new KeyRing(ORIGIN));
        forged.getJsonObject("credential").put("id", device.id()).put("rawId", device.id())
                .getJsonObject("response").put("userHandle", device.userHandle);

        nobody.post("/auth/login/passkey", forged).refuses(401, REFUSED);
    }

    @Test
    void somebodyElsesHandleIsRefused() {
        var frank = newcomer();
        var other = new KeyRing(ORIGIN);
        add(frank, other).is(201);
        device.userHandle = other.userHandle;

        signIn(device).refuses(401, REFUSED);
    }

    @Test
    void aPasskeyNobodyMadeIsRefused() {
        var unknown = new KeyRing(ORIGIN);
        unknown.userHandle = device.userHandle;

        signIn(unknown).refuses(401, REFUSED);
    }

    @Test
    void aRegistrationOpensNothing() {
        var begun = begin();
        var options = begun.getJsonObject("options")
                .put("rp", new JsonObject().put("id", "chat.example"))
                .put("user", new JsonObject().put("id", device.userHandle));
        var made = device.create(options);
        made.getJsonObject("response").put("authenticatorData", "AA").put("signature", "AA").put("userHandle", device.userHandle);

        nobody.post("/auth/login/passkey", new JsonObject().put("token", begun.getString("token")).put("credential", made))
                .refuses(401, REFUSED);
        var login = begin();
        var create = device.get(login.getJsonObject("options"), "webauthn.create");
        nobody.post("/auth/login/passkey", new JsonObject().put("token", login.getString("token")).put("credential", create))
                .refuses(401, REFUSED);
    }

    @Test
    void aCounterThatDoesNotGrowIsRefused() {
        var counting = new KeyRing(ORIGIN);
        counting.counter = 5;
        add(erin, counting).is(201);
        signIn(counting).is(200);
        signIn(counting).is(200);

        counting.counter = 3;

        signIn(counting).refuses(401, REFUSED);
    }

    @Test
    void nothingIsMadeOfWhatWasNotAskedFor() {
        var begun = beginToAdd(erin);
        var other = new KeyRing("https://evil.test");
        add(erin.rest(), begun, other).refuses(400, "This passkey can't be taken; begin again");

        var mine = new KeyRing(ORIGIN);
        add(erin.rest(), begun, mine).refuses(400, "This passkey can't be taken; begin again");
        mine.flags = KeyRing.PRESENT;
        add(erin, mine).is(400);
        mine.flags = KeyRing.PRESENT | KeyRing.VERIFIED;
        mine.domain = "evil.test";
        add(erin, mine).is(400);
        assertEquals(1, list().size());
    }

    @Test
    void nobodyEndsWhatAnotherBegan() {
        var begun = beginToAdd(erin);

        add(newcomer().rest(), begun, new KeyRing(ORIGIN)).is(400);
    }

    @Test
    void theSamePasskeyIsAddedOnce() {
        add(erin, device).refuses(409, "This passkey is here already");
        add(newcomer(), device).refuses(409, "This passkey is here already");
    }

    @Test
    void makingOneAsksForThePassword() {
        for (var nothing : List.of(new JsonObject(), new JsonObject().put("password", "wrong1234"), new JsonObject().put("code", "123456"))) {
            erin.rest().post("/auth/passkeys/begin", nothing).refuses(403, "That is neither your password nor a code that is good now");
        }
    }

    @Test
    void isListedAndCanBeNamed() {
        var listed = list().getFirst();
        assertEquals("My telephone", listed.getString("name"));
        assertNull(listed.getString("last_used_at"));
        signIn(device).is(200);
        assertNotNull(list().getFirst().getString("last_used_at"));

        var path = "/auth/passkeys/" + listed.getLong("id");
        assertEquals("Old one", erin.rest().patch(path, new JsonObject().put("name", " Old one ")).is(200).json().getString("name"));
        newcomer().rest().patch(path, new JsonObject().put("name", "Mine")).refuses(404, "Passkey not found");
        assertEquals("Old one", list().getFirst().getString("name"));
        assertEquals(1, erin.rest().get("/auth/factors").is(200).json().getInteger("passkeys"));
    }

    @Test
    void opensNothingOnceRemoved() {
        var path = "/auth/passkeys/" + list().getFirst().getLong("id") + "/remove";
        erin.rest().post(path, new JsonObject().put("password", "wrong1234")).is(403);
        newcomer().rest().post(path, password()).refuses(404, "Passkey not found");

        erin.rest().post(path, password()).is(200);

        assertEquals(List.of(), list());
        signIn(device).refuses(401, REFUSED);
        erin.rest().post(path, password()).is(404);
    }

    @Test
    void aDisabledAccountStaysShut() throws SQLException {
        var account = new JsonObject().put("email", "gone@test.com").put("username", "Gone").put("password", "guest1234");
        long id = nobody.post("/auth/register", account).is(201).json().getLong("id");
        var gone = nobody.with(nobody.post("/auth/login", account).is(200).json().getString("access_token"));
        var ring = new KeyRing(ORIGIN);
        add(gone, beginToAdd(gone), ring).is(201);
        signIn(ring).is(200);
        var begun = begin();

        execute("update users set is_active = false where id = " + id);

        nobody.post("/auth/login/passkey", signed(begun, ring)).refuses(401, REFUSED);
    }

    private Answer add(Actor person, KeyRing ring) {
        return add(person.rest(), beginToAdd(person), ring);
    }

    private static Answer add(TestClient person, JsonObject begun, KeyRing ring) {
        return person.post("/auth/passkeys", new JsonObject()
                .put("token", begun.getString("token"))
                .put("name", "My telephone")
                .put("credential", ring.create(begun.getJsonObject("options"))));
    }

    private static JsonObject beginToAdd(Actor person) {
        return beginToAdd(person.rest());
    }

    private static JsonObject beginToAdd(TestClient person) {
        return person.post("/auth/passkeys/begin", password()).is(200).json();
    }

    private Answer signIn(KeyRing ring) {
        return nobody.post("/auth/login/passkey", signed(begin(), ring));
    }

    private JsonObject begin() {
        return nobody.post("/auth/login/passkey/begin").is(200).json();
    }

    private static JsonObject signed(JsonObject begun, KeyRing ring) {
        return new JsonObject()
                .put("token", begun.getString("token"))
                .put("credential", ring.get(begun.getJsonObject("options")));
    }

    private long me(Answer signedIn) {
        return nobody.with(signedIn.is(200).json().getString("access_token")).get("/auth/me").is(200).json().getLong("id");
    }

    private List<JsonObject> list() {
        return erin.rest().get("/auth/passkeys").is(200).list();
    }

    private static JsonObject password() {
        return new JsonObject().put("password", "guest1234");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
