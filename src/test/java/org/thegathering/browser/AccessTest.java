package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page for whoever does not use a mouse, or does not see it. */
class AccessTest extends AtThePage {

    /** Whatever can be chosen, and is smaller than WCAG 2.5.8 wants; words in running text are free. */
    private static final String TOO_SMALL = """
            (least) => [...document.querySelectorAll("a[href], button, input, select, textarea, [tabindex='0']")]
                .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest("p, .text, .visually-hidden") && !one.matches(".skip"))
                .map((one) => [one, one.matches("a.row-name, a.card-name") ? one.closest(".row, room-card") : one.closest(".choice, .toggle") ?? one])
                .filter(([, target]) => Math.min(target.offsetWidth, target.offsetHeight) < least)
                .map(([one, target]) => `${one.outerHTML.slice(0, 90)} ${target.offsetWidth}x${target.offsetHeight}`)
            """;

    @Test
    void everythingGoesByKeyboard() {
        carol.joins(lobby);
        var visitor = stranger(DESKTOP);
        var page = visitor.page();
        page.getByLabel("E-mail").focus();
        page.keyboard().type("alice@test.com");
        visitor.presses("Tab");
        page.keyboard().type("alice123");
        visitor.presses("Enter").isIn().presses("Control+k");
        page.keyboard().type("lob");
        visitor.presses("Enter").isAt("Lobby").presses("Enter");
        assertThat(visitor.composer()).isFocused();
        page.keyboard().type("By keys alone.");
        visitor.presses("Enter").sees("By keys alone.");

        visitor.presses("F6");
        assertEquals("people-panel", region(visitor));
        visitor.presses("F6");
        assertEquals("side-bar", region(visitor));
        visitor.presses("F6");
        assertEquals("message-list", region(visitor));
        visitor.presses("F6");
        assertEquals("message-composer", region(visitor));
    }

    @Test
    void newWordsAreToldOnceAndOldOnesNot() {
        carol.joins(lobby).says(lobby, "Said before.");
        var visitor = at(DESKTOP, alice).enters("Lobby").sees("Said before.");
        var told = visitor.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Carol: "));
        visitor.page().evaluate("""
                () => {
                  window.told = [];
                  const voice = document.querySelector("live-announcer");
                  new MutationObserver(() => voice.textContent && window.told.push(voice.textContent)).observe(voice, {childList: true});
                }
                """);
        carol.says(lobby, "Tea?");
        carol.says(lobby, "Or coffee?");
        assertThat(told.first()).containsText("Carol: Tea? Carol: Or coffee?");
        visitor.says("Mine is not told.").sees("Mine is not told.");
        carol.says(lobby, "Cake.");
        visitor.page().waitForFunction("() => window.told.length > 1");
        assertEquals(List.of("Carol: Tea? Carol: Or coffee?", "Carol: Cake."), visitor.page().evaluate("() => window.told"));
        assertThat(visitor.page().getByRole(AriaRole.LOG)).hasAttribute("aria-live", "off");
    }

    @Test
    void whatCanBeChosenIsLargeEnough() {
        carol.joins(lobby).says(lobby, "Good morning.");
        alice.joins(lobby);
        var desktop = at(DESKTOP, alice);
        var phone = at(PHONE, alice);
        for (String address : List.of("#/room/1", "#/", "#/settings/profile", "#/settings/look", "#/settings/notices")) {
            assertEquals(List.of(), desktop.goesTo(address).page().evaluate(TOO_SMALL, 24), address + " with a mouse");
            assertEquals(List.of(), phone.goesTo(address).page().evaluate(TOO_SMALL, 40), address + " with fingers");
        }
    }

    private static Object region(Visitor visitor) {
        return visitor.page().evaluate("""
                () => document.activeElement.closest("side-bar, message-list, message-composer, people-panel")?.localName
                """);
    }
}
