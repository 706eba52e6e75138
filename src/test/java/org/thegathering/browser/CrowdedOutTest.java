package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.PHONE;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.OnNodes;

/** Where an account may be in at one place only. */
@OnNodes(settings = "GATHERING_AUTH_SESSIONS_PER_ACCOUNT=1")
class CrowdedOutTest extends AtThePage {

    @Test
    void whoComesInElsewhereReadsHereWhyTheyWereSignedOut() {
        var account = Account.of(newcomer().name());
        var visitor = stranger(PHONE).comesIn(account.email(), account.password());
        visitor.page().locator(".own-name strong").waitFor();

        nobody.post("/auth/login", new JsonObject().put("email", account.email()).put("password", account.password())).is(200);

        assertThat(visitor.page().getByText("This one was used least of late, so it was signed out.")).isVisible();
        visitor.isOpenToEverybody("having been signed out");
    }
}
