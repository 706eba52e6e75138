package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the window tells of what goes on: waiting words, who is writing, who is how, and calls when asked for. */
class StateTest extends AtThePage {

    /** Nobody can look away from a browser without a window, and none shows notices: both are played. */
    private static final String LOOK_AWAY = """
            () => {
              window.notices = [];
              ServiceWorkerRegistration.prototype.showNotification = async (title, {body}) => { notices.push(`${title}: ${body}`); };
              Object.defineProperty(document, "hidden", {value: true, configurable: true});
              document.dispatchEvent(new Event("visibilitychange"));
            }
            """;

    @Test
    void titleAndIconTellWhatWaits() {
        var guest = newcomer().joins(lobby);
        var chat = carol.joins(lobby).stepsAsideWith(guest);
        var visitor = at(DESKTOP, guest).isAt("Lobby");
        var icon = visitor.page().locator("link[rel=icon]");

        assertThat(icon).hasAttribute("href", "mark.svg");
        carol.says(chat, "psst");
        carol.says(chat, "are you there?");
        assertThat(visitor.page()).hasTitle("(2) Lobby · The Gathering");
        assertThat(icon).hasAttribute("href", "mark-waiting.svg");
        visitor.opens("Carol").sees("are you there?");
        assertThat(visitor.page()).hasTitle("Carol · The Gathering");
        assertThat(icon).hasAttribute("href", "mark.svg");
    }

    @Test
    void callsWhoeverAskedForItAndDoesNotLook() {
        var chat = carol.joins(lobby).stepsAsideWith(alice.joins(lobby));
        var visitor = at(DESKTOP, alice).isAt("Lobby");
        visitor.context().grantPermissions(List.of("notifications"));
        visitor.page().waitForFunction("async () => Boolean((await navigator.serviceWorker.ready).active)");
        visitor.goesTo("#/settings/notices").chooses(AriaRole.SWITCH, "Call me when I am not looking");
        assertThat(visitor.page().getByText("Show the words")).isVisible();
        visitor.goesTo(lobby).isAt("Lobby").page().evaluate(LOOK_AWAY);

        carol.says(lobby, "The kettle is on.");
        carol.says(lobby, "@Alice, tea?");
        carol.says(chat, "I kept you a cup.");
        visitor.page().waitForFunction("() => notices.length > 1");
        assertEquals(List.of("Carol: @Alice, tea?", "Carol: I kept you a cup."), visitor.page().evaluate("() => notices"));
    }

    @Test
    void tellsWhoWritesAndHowSomebodyIs() {
        var ada = at(DESKTOP, alice).enters("Lobby");
        var cara = at(PHONE, carol).enters("Lobby");

        cara.composer().pressSequentially("Good m");
        assertThat(ada.page().getByText("Carol is writing")).isVisible();
        cara.says("Good morning");
        ada.sees("Good morning");
        assertThat(ada.page().getByText("Carol is writing")).hasCount(0);

        cara.goesTo("#/settings/profile").chooses(AriaRole.RADIO, "busy");
        assertThat(ada.page().locator("people-panel li").filter(new Locator.FilterOptions().setHasText("Carol")))
                .containsText(Pattern.compile("busy"));
    }

    @Test
    void twoTabsOfOnePersonShowTheSame() {
        var guest = newcomer().joins(lobby);
        var chat = carol.joins(lobby).stepsAsideWith(guest);
        var visitor = at(DESKTOP, guest).isAt("Lobby");
        var first = visitor.page();
        var second = visitor.another();
        if (second.locator("clearing-page, input[type=email]").first().evaluate("one => one.matches('input')").equals(true)) {
            visitor.comesIn(Account.of(guest.name()).email(), Account.of(guest.name()).password());
        }
        visitor.isIn().isAt("Lobby");

        visitor.says("From the second.").looksAt(first).sees("From the second.").says("From the first.");
        visitor.looksAt(second).sees("From the first.");
        carol.says(chat, "psst");
        assertThat(first).hasTitle("(1) Lobby · The Gathering");
        visitor.opens("Carol").sees("psst");
        assertThat(first).hasTitle("Lobby · The Gathering");
        visitor.opens("Lobby").button("Leave the clearing").first().click();
        assertThat(first.getByText("You are between clearings.")).isVisible();
    }
}
