package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.TestClient;

/** The refresh token of a page: in a cookie, and for pages of this server alone. */
class RefreshCookieTest extends Cast {

    private static final String FOREIGN = "A page of another site can't use this cookie";

    @Test
    void noScriptAndNoOtherSiteGetsIt() {
        var answer = logIn(ownPage()).is(200);

        assertNull(answer.json().getString("refresh_token"));
        assertEquals("__Host-gathering-session", name(answer));
        assertEquals(Set.of("httponly", "max-age=1209600", "path=/", "samesite=strict", "secure"), attributes(answer));
    }

    /** From another machine without TLS browsers refuse what claims to be safe. */
    @Test
    void withoutTlsItClaimsNothingAndGoesNoFurtherThanItsRoutes() {
        var answer = logIn(nobody.with("Origin", "http://chat.test").with("Sec-Fetch-Site", "same-origin")).is(200);

        assertEquals("gathering-session", name(answer));
        assertEquals(Set.of("httponly", "max-age=1209600", "path=/api/v1/auth", "samesite=strict"), attributes(answer));
    }

    @Test
    void behindAProxyThatEndsTlsItIsSafe() {
        var answer = logIn(nobody.with("Origin", "https://chat.test").with("Sec-Fetch-Site", "same-origin")).is(200);

        assertEquals("__Host-gathering-session", name(answer));
    }

    @Test
    void itGetsTheNextOneForOwnPagesAlone() {
        var cookie = cookie(logIn(ownPage()).is(200));

        for (var page : List.of(
                nobody.with("Origin", "https://evil.test"),
                ownPage().with("Sec-Fetch-Site", "cross-site"),
                ownPage().with("Sec-Fetch-Site", "same-site"))) {
            page.with("Cookie", cookie).post("/auth/refresh").refuses(403, FOREIGN);
            logIn(page).refuses(403, FOREIGN);
        }
        for (var noPage : List.of(nobody, nobody.with("Origin", "null"))) {
            noPage.with("Cookie", cookie).post("/auth/refresh").is(401);
            logIn(noPage).refuses(403, FOREIGN);
        }
        var next = ownPage().with("Cookie", cookie).post("/auth/refresh").is(200);

        assertEquals(alice.id(), next.json().getLong("user_id"));
        assertNull(next.json().getString("refresh_token"));
        assertTrue(!cookie(next).equals(cookie));
    }

    @Test
    void goingTakesItAway() {
        var signedIn = logIn(ownPage()).is(200);

        var gone = ownPage().with(signedIn.json().getString("access_token")).with("Cookie", cookie(signedIn))
                .post("/auth/logout").is(200);

        assertEquals("__Host-gathering-session=", cookie(gone));
        assertTrue(attributes(gone).contains("max-age=0"));
        var after = ownPage().with("Cookie", cookie(signedIn)).post("/auth/refresh").is(401);
        assertEquals("__Host-gathering-session=", cookie(after));
    }

    private TestClient ownPage() {
        return nobody.with("Origin", "http://127.0.0.1:" + nodes.first().port());
    }

    private static Answer logIn(TestClient page) {
        return page.post("/auth/login", new JsonObject()
                .put("email", "alice@test.com").put("password", "alice123").put("cookie", true));
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    private static String name(Answer answer) {
        return cookie(answer).split("=")[0];
    }

    private static Set<String> attributes(Answer answer) {
        var attributes = new TreeSet<String>();
        for (var part : answer.header("Set-Cookie").split("; *")) {
            if (!part.startsWith(name(answer)) && !part.startsWith("Expires")) {
                attributes.add(part.toLowerCase(Locale.ROOT));
            }
        }
        return attributes;
    }
}
