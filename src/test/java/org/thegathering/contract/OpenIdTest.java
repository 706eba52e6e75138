package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Coming in with an organisation's account: whom its provider vouches for, and what they find. */
class OpenIdTest extends AtTheProvider {

    @Test
    void isOffUntilConfigured() {
        assertNull(nobody.get("/auth/providers").is(200).json().getJsonObject("openid"));
        nobody.post("/auth/login/openid/begin").refuses(404, "This way in is not offered here");
        nobody.post("/auth/login/openid", new JsonObject().put("code", "c").put("state", "s").put("binding", "b"))
                .refuses(404, "This way in is not offered here");
    }

    @Test
    void isToldToThePage() {
        assertEquals("Acme", usual().get("/auth/providers").is(200).json().getJsonObject("openid").getString("name"));
    }

    @Test
    void makesAnAccountForWhoeverTheOrganisationVouchesFor() {
        var name = comes("grace");

        var me = me(usual());

        assertEquals(name, me.getString("username"));
        assertEquals(name + "@acme.test", me.getString("email"));
        assertEquals(false, me.getBoolean("is_admin"));
    }

    @Test
    void knowsThemAgainByIssuerAndSubjectAlone() {
        comes("heidi");
        var first = me(usual());
        provider.person.put("email", "married-" + provider.person.getString("email")).put("preferred_username", "somebodyelse");

        var second = me(usual());

        assertEquals(first, second.copy().put("current_room_id", first.getValue("current_room_id")));
    }

    @Test
    void anotherSubjectIsSomebodyElse() {
        var name = comes("ivan");
        var first = me(usual());
        provider.person.put("sub", UUID.randomUUID().toString()).put("email", "other-" + name + "@acme.test");

        var second = me(usual());

        assertNotEquals(first.getLong("id"), second.getLong("id"));
        assertEquals(name + "2", second.getString("username"));
    }

    @Test
    void asksForTheAddressWhereTheTokenHasNone() {
        var name = comes("judy");
        provider.lie = claims -> {
            claims.remove("email");
            claims.remove("email_verified");
            return claims;
        };

        assertEquals(name + "@acme.test", me(usual()).getString("email"));
    }

    @Test
    void nobodyGetsAnAccountByAnAddressTheyMayNotHave() {
        comes("mallory");
        provider.person.put("email_verified", false);
        signIn(usual()).refuses(403, "Your organisation vouches for no e-mail address that may come in here");

        provider.person.remove("email_verified");
        signIn(usual()).is(403);
        signIn(node("GATHERING_OIDC_TRUSTS_EMAIL", "true")).is(200);
    }

    @Test
    void anAddressThatIsHereAlreadyOpensNothing() {
        comes("alice");
        provider.person.put("email", "Alice@test.com");

        signIn(usual()).refuses(409, "An account with your e-mail address is here already; sign in with its password");
    }

    @Test
    void linksByAVerifiedAddressWhereThatIsWanted() {
        var linking = node("GATHERING_OIDC_LINKS_BY_EMAIL", "true");
        comes("bob");
        provider.person.put("email", "BOB@test.com").put("email_verified", false);
        signIn(linking).is(403);

        provider.person.put("email_verified", true);

        assertEquals(bob.id(), me(linking).getLong("id"));
        assertEquals(bob.id(), me(usual()).getLong("id"));
    }

    @Test
    void makesNoAccountWhereNoneIsWanted() {
        comes("nina");

        signIn(node("GATHERING_OIDC_MAKES_ACCOUNTS", "false")).refuses(403, "There is no account here for you");
    }

    @Test
    void letsInOnlyTheDomainsThatAreNamed() {
        var picky = node("GATHERING_OIDC_EMAIL_DOMAINS", "acme.test, acme.example");
        comes("olga");
        signIn(picky).is(200);

        comes("peggy");
        provider.person.put("email", "peggy@elsewhere.test");
        signIn(picky).is(403);
        provider.person.put("email", "peggy@acme.test.elsewhere.test");
        signIn(picky).is(403);
    }

    @Test
    void aDisabledAccountStaysShut() throws SQLException {
        comes("quinn");
        var me = me(usual());
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("update users set is_active = false where id = " + me.getLong("id"));
        }

        signIn(usual()).refuses(401, REFUSED);
    }

    @Test
    void theirPasswordIsKnownToNobody() {
        comes("ruth");
        var me = me(usual());

        for (var guess : new String[] {"", " ", "null", me.getString("email")}) {
            usual().post("/auth/login", new JsonObject().put("email", me.getString("email")).put("password", guess)).is(401);
        }
    }

    @Test
    void theSessionSaysHowItBegan() {
        comes("sybil");
        var access = signIn(usual()).is(200).json().getString("access_token");

        assertEquals("organisation", usual().with(access).get("/auth/sessions").is(200).list().getFirst().getString("proof"));
    }
}
