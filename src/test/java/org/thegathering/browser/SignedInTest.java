package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.OnNodes;

/** Staying signed in, where an access token ends after some seconds. */
@OnNodes(settings = "GATHERING_AUTH_TOKEN_TTL=6s")
class SignedInTest extends AtThePage {

    @Test
    void aReloadAndASecondTabStaySignedInLongerThanAToken() {
        var alices = stranger(Device.DESKTOP).comesIn("alice@test.com", "alice123");
        var first = alices.page();
        var second = first.context().newPage();
        second.navigate(first.url());
        isIn(second);
        first.waitForResponse(answer -> answer.url().endsWith("/auth/refresh") && answer.ok(), () -> {});
        second.waitForResponse(answer -> answer.url().endsWith("/auth/refresh") && answer.ok(), () -> {});

        alices.enters("Lobby").says("still here").sees("still here");
        first.reload();
        second.reload();
        isIn(first);
        isIn(second);
    }

    @Test
    void noScriptFindsAToken() {
        var page = stranger(Device.DESKTOP).comesIn("bob@test.com", "bob12345").page();

        var cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("__Host-gathering-session")).findFirst().orElseThrow();
        assertTrue(cookie.httpOnly && cookie.secure);
        assertEquals(SameSiteAttribute.STRICT, cookie.sameSite);
        assertEquals("", page.evaluate("() => document.cookie"));
        var kept = page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])").toString();
        assertFalse(kept.contains("eyJ"), kept);
    }

    @Test
    void goingInOneTabIsGoingInAll() {
        var first = stranger(Device.DESKTOP).comesIn("carol@test.com", "carol123").page();
        var second = first.context().newPage();
        second.navigate(first.url());
        isIn(second);

        second.evaluate("""
                async () => {
                  const answer = await fetch("/api/v1/auth/refresh", {method: "POST"});
                  const {access_token} = await answer.json();
                  await fetch("/api/v1/auth/logout", {method: "POST", headers: {Authorization: "Bearer " + access_token}});
                }""");

        first.waitForSelector("text=You signed out in another window.");
        second.waitForSelector("welcome-page");
        first.reload();
        first.waitForSelector("welcome-page");
    }

    private static void isIn(Page page) {
        page.waitForSelector("clearing-page");
    }
}
