package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.OnNodes;

/**
 * Passkeys as a real browser makes and uses them, with an authenticator that Chromium pretends to have (Web Authentication
 * §11.2). The page is an empty one at an address of its own, so that it has the same origin whichever port the node got.
 */
@OnNodes(settings = {
    "GATHERING_PASSKEYS_DOMAIN=chat.localhost",
    "GATHERING_PASSKEYS_ORIGINS=http://chat.localhost"
})
class PasskeyTest extends AtThePage {

    private static final String ADDRESS = "http://chat.localhost/";

    private static final String CREATE = """
            async options => {
              const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
              return JSON.stringify(await navigator.credentials.create({publicKey}));
            }
            """;

    private static final String GET = """
            async options => {
              const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
              return JSON.stringify(await navigator.credentials.get({publicKey}));
            }
            """;

    @Test
    void isMadeAndOpensAgainAndAgain() {
        var erin = newcomer();
        try (var context = browser().newContext()) {
            var page = pageWithAuthenticator(context);

            var begun = erin.rest().post("/auth/passkeys/begin", new JsonObject().put("password", "guest1234")).is(200).json();
            erin.rest().post("/auth/passkeys", answer(page, CREATE, begun).put("name", "Chromium")).is(201);

            for (int time = 0; time < 2; time++) {
                var request = nobody.post("/auth/login/passkey/begin").is(200).json();
                var access = nobody.post("/auth/login/passkey", answer(page, GET, request)).is(200).json().getString("access_token");
                assertEquals(erin.id(), nobody.with(access).get("/auth/me").is(200).json().getLong("id"));
            }
        }
    }

    /** What the browser makes of what was begun. */
    private static JsonObject answer(Page page, String script, JsonObject begun) {
        var credential = (String) page.evaluate(script, begun.getJsonObject("options").encode());
        return new JsonObject().put("token", begun.getString("token")).put("credential", new JsonObject(credential));
    }

    private static Page pageWithAuthenticator(BrowserContext context) {
        context.route(ADDRESS, route -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody("<!doctype html>")));
        var page = context.newPage();
        page.navigate(ADDRESS);
        var devTools = context.newCDPSession(page);
        devTools.send("WebAuthn.enable");
        devTools.send("WebAuthn.addVirtualAuthenticator", gson(Map.of("options", Map.of(
                "protocol", "ctap2",
                "transport", "internal",
                "hasResidentKey", true,
                "hasUserVerification", true,
                "isUserVerified", true,
                "automaticPresenceSimulation", true))));
        return page;
    }

    private static com.google.gson.JsonObject gson(Map<String, Object> members) {
        return new Gson().toJsonTree(members).getAsJsonObject();
    }
}
