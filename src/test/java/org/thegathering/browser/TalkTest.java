package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What one does with words at the page: points at them, calls people, chooses emoji, takes words back. */
class TalkTest extends AtThePage {

    @Test
    void aLinkOpensAtItsWordsHoweverFarBack() {
        alice.joins(lobby);
        bob.joins(lobby);
        long seq = bob.says(lobby, "The old lime tree.").getLong("seq");
        for (int step = 1; step <= 120; step++) {
            bob.says(lobby, "Step " + step);
        }

        var ada = at(DESKTOP, alice).goesTo("#/" + lobby.address().replace('.', '/') + "/" + seq);

        assertThat(ada.page().locator("[data-found]")).containsText("The old lime tree.");
        ada.presses("End").sees("Step 120");
        assertThat(ada.page().locator(".words:focus")).containsText("Step 120");
        ada.presses("Escape");
        assertThat(ada.composer()).isFocused();
    }

    @Test
    void namesAndEmojiAreCompletedAndACallStandsOut() {
        carol.joins(lobby);
        var ada = at(DESKTOP, alice).enters("Lobby");
        var cara = at(DESKTOP, carol).goesTo(lobby);

        ada.composer().pressSequentially("Look, @Car");
        assertThat(options(ada)).hasCount(1);
        assertThat(options(ada)).containsText("Carol");
        ada.presses("Enter").composer().pressSequentially(":teapo");
        assertThat(options(ada).first()).containsText("teapot");
        ada.presses("Enter").presses("Enter");

        cara.sees("Look, @Carol \uD83E\uDED6");
        assertThat(cara.page().locator(".mention[data-own]")).hasText("@Carol");
    }

    @Test
    void ownWordsAreTakenBackForEverybody() {
        carol.joins(lobby);
        var ada = at(DESKTOP, alice).enters("Lobby");
        var cara = at(DESKTOP, carol).goesTo(lobby);
        ada.says("Wrong door.");
        cara.sees("Wrong door.");

        ada.page().locator(".mine").last().hover();
        ada.button("Take back").click();
        ada.page().locator("dialog[open]").getByText("Take back", new Locator.GetByTextOptions().setExact(true)).click();

        cara.sees("These words were taken back.").neverSaw("Wrong door.");
    }

    private static Locator options(Visitor visitor) {
        return visitor.page().locator("[role=option]:visible");
    }
}
