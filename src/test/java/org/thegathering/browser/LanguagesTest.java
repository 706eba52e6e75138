package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.Test;

/** The page in German, and mirrored as a language would need it that is written from the right. */
class LanguagesTest extends AtThePage {

    @Test
    void speaksTheLanguageOfTheBrowser() {
        carol.joins(lobby).says(lobby, "Guten Morgen.");
        alice.joins(lobby);
        var visitor = stranger(PHONE.speaking("de-AT"));
        var page = visitor.page();
        page.getByLabel("E-Mail").fill("alice@test.com");
        page.getByLabel("Passwort", new GetByLabelOptions().setExact(true)).fill("falsch");
        visitor.button("Eintreten").click();
        assertThat(page.getByText("Diese E-Mail und dieses Passwort gehören nicht zusammen.")).isVisible();
        page.getByLabel("Passwort", new GetByLabelOptions().setExact(true)).fill("alice123");
        visitor.button("Eintreten").click();
        visitor.isIn().goesTo(lobby).sees("Guten Morgen.");
        assertThat(page.getByText("Heute")).isVisible();
        assertThat(page.locator("ear-line")).containsText("Das hören alle in „Lobby“: 2 Menschen");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void standsTheOtherWayRoundWithoutHarm() {
        carol.joins(lobby).says(lobby, "Good morning.");
        for (Device device : new Device[] {DESKTOP, PHONE}) {
            var visitor = at(device, alice.joins(lobby)).goesTo(lobby).sees("Good morning.").says("Mine.").sees("Mine.");
            var page = visitor.page();
            page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));
            assertTrue(left(visitor, ".words[data-first]:not(.mine) .words-stone") > left(visitor, ".words.mine .text"), "stones begin a line");
        }
    }

    private static double left(Visitor visitor, String selector) {
        return visitor.page().locator(selector).last().boundingBox().x;
    }
}
