package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;

import com.google.gson.Gson;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.TestNode;
import org.thegathering.testing.TestProvider;

/** The ways in besides the password, as people go them at the page: a passkey of their own, or their organisation's account. */
class OtherWaysTest extends AtThePage {

    private static String door;
    private static TestProvider provider;
    private static TestNode node;

    /** One whose address is known before it starts: passkeys and organisations are bound to it. */
    @BeforeEach
    void startANode() throws IOException {
        if (node != null) {
            return;
        }
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        door = "http://localhost:" + port + "/";
        provider = new TestProvider(door);
        node = TestNode.start(nodes.database(), Map.of(
                "GATHERING_HTTP_PORT", Integer.toString(port),
                "GATHERING_OIDC_ISSUER", provider.issuer(),
                "GATHERING_OIDC_CLIENT_ID", TestProvider.CLIENT,
                "GATHERING_OIDC_CLIENT_SECRET", TestProvider.SECRET,
                "GATHERING_OIDC_REDIRECT_URI", door,
                "GATHERING_OIDC_NAME", "Acme"));
    }

    @AfterAll
    static void stop() {
        node.close();
        provider.close();
        node = null;
    }

    @Test
    void aPasskeyIsMadeOpensTheDoorAndIsRemoved() {
        var guest = newcomer();
        var account = Account.of(guest.name());
        var visitor = stranger(DESKTOP, door);
        carriesAnAuthenticator(visitor);
        visitor.comesIn(account.email(), account.password()).goesTo("#/settings/passkeys");
        visitor.button("Add a passkey").click();
        visitor.fills("Your password", "wrong1234").button("Go on").click();
        assertThat(visitor.page().getByText("That is not your password.")).isVisible();
        visitor.fills("Your password", account.password()).button("Go on").click();
        assertThat(visitor.page().getByText("Saved.")).isVisible();
        assertThat(visitor.page().getByText(Pattern.compile("^Passkey of "))).isVisible();
        visitor.isOpenToEverybody("passkeys");
        visitor.button("something else").click();
        visitor.page().getByLabel("What it is called").fill("My laptop");
        visitor.isOpenToEverybody("renaming a passkey").presses("Enter");
        assertThat(visitor.page().getByText("My laptop")).isVisible();

        visitor.button("Sign out").click();
        visitor.button("Come in with a passkey").click();
        visitor.isIn();
        assertThat(visitor.page().locator(".own-name strong")).hasText(guest.name());

        visitor.goesTo("#/settings/passkeys").button("Remove My laptop").click();
        visitor.fills("Your password", account.password());
        visitor.page().getByRole(AriaRole.DIALOG).locator("[type=submit]").click();
        assertThat(visitor.page().getByText("My laptop")).hasCount(0);
        visitor.button("Sign out").click();
        visitor.button("Come in with a passkey").click();
        assertThat(visitor.page().getByText("This passkey opens no account here.")).isVisible();
    }

    @Test
    void anOrganisationsAccountOpensTheDoor() {
        var name = "grace-" + UUID.randomUUID().toString().substring(0, 8);
        provider.person = new JsonObject().put("sub", UUID.randomUUID().toString()).put("preferred_username", name)
                .put("email", name + "@acme.test").put("email_verified", true);
        var visitor = stranger(DESKTOP, door);
        visitor.isOpenToEverybody("the welcome with all its ways").button("Come in with Acme").click();
        visitor.isIn();
        assertThat(visitor.page().locator(".own-name strong")).hasText(name);
        assertThat(visitor.page()).not().hasURL(Pattern.compile("code="));
    }

    @Test
    void whomTheOrganisationDoesNotVouchForIsToldSo() {
        provider.person = new JsonObject().put("sub", UUID.randomUUID().toString()).put("preferred_username", "mallory")
                .put("email", "mallory@acme.test").put("email_verified", false);
        var visitor = stranger(DESKTOP, door);
        visitor.button("Come in with Acme").click();
        assertThat(visitor.page().getByText("Your organisation vouches for no e-mail address that may come in here.")).isVisible();
        assertThat(visitor.page()).not().hasURL(Pattern.compile("code="));
    }

    /** One that Chromium pretends to have (Web Authentication §11.2). */
    private static void carriesAnAuthenticator(Visitor visitor) {
        var devTools = visitor.context().newCDPSession(visitor.page());
        devTools.send("WebAuthn.enable");
        devTools.send("WebAuthn.addVirtualAuthenticator", new Gson().toJsonTree(Map.of("options", Map.of(
                "protocol", "ctap2",
                "transport", "internal",
                "hasResidentKey", true,
                "hasUserVerification", true,
                "isUserVerified", true,
                "automaticPresenceSimulation", true))).getAsJsonObject());
    }
}
