package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;

/** Getting about: by keys, by a few letters, by address, and back again. */
class MovingTest extends AtThePage {

    @Test
    void arrowsLeadAlongOnesPlaces() {
        var guest = newcomer().joins(lobby);
        var chat = carol.joins(lobby).stepsAsideWith(guest);
        var circle = guest.gathers(bob.joins(lobby), carol);
        var visitor = at(DESKTOP, guest).isAt("Lobby");

        visitor.presses("Alt+ArrowDown").isAt("Bob, Carol");
        visitor.presses("Alt+ArrowDown").isAt("Carol");
        visitor.presses("Alt+ArrowDown").isAt("Lobby");
        visitor.presses("Alt+ArrowUp").isAt("Carol");
        visitor.goesTo(lobby).isAt("Lobby");
        bob.says(circle, "Shall we walk?");
        assertThat(visitor.page()).hasTitle(Pattern.compile("^\\(1\\) Lobby"));
        visitor.presses("Alt+Shift+ArrowUp").isAt("Bob, Carol").sees("Shall we walk?");
        assertHash(visitor, circle);
        visitor.goesTo(chat).isAt("Carol");
        visitor.page().goBack();
        visitor.isAt("Bob, Carol");
    }

    @Test
    void aFewLettersLeadAnywhere() {
        var guest = newcomer().joins(lobby);
        carol.joins(lobby).stepsAsideWith(guest);
        dave.joins(lobby);
        var visitor = at(DESKTOP.atDusk(), guest).isAt("Lobby");

        finds(visitor, "coff", "Coffee Chat");
        assertThat(visitor.button("Enter the clearing")).isFocused();
        finds(visitor, "car", "Carol");
        finds(visitor, "dav", "Dave");
        visitor.page().goBack();
        visitor.isAt("Carol");
    }

    @Test
    void aQuestionMarkShowsTheKeysUnlessItIsWritten() {
        alice.joins(lobby);
        var visitor = at(DESKTOP, alice).isAt("Lobby");
        var sheet = visitor.page().locator("dialog.key-sheet");

        visitor.composer().press("?");
        assertThat(visitor.composer()).hasValue("?");
        assertThat(sheet).isHidden();
        visitor.composer().fill("");
        visitor.presses("F6").presses("F6").presses("?");
        assertThat(sheet).isVisible();
        visitor.isOpenToEverybody("the keys");
        visitor.presses("Escape");
        assertThat(sheet).isHidden();
    }

    @Test
    void aPhoneShowsOnePaneAtATimeAndGoesBack() {
        var visitor = at(PHONE, alice).enters("Lobby");
        assertThat(visitor.link("Gaming")).isHidden();
        visitor.page().goBack();
        assertThat(visitor.link("Gaming")).isVisible();
        visitor.page().goForward();
        visitor.isAt("Lobby");
        visitor.goesTo("#/settings");
        visitor.page().getByText("Appearance").click();
        visitor.isAt("Appearance");
        visitor.page().goBack();
        assertThat(visitor.page().getByText("Profile")).isVisible();
    }

    private static void finds(Visitor visitor, String letters, String name) {
        visitor.presses("Control+k");
        visitor.page().keyboard().type(letters);
        assertThat(visitor.page().getByRole(AriaRole.OPTION).first()).containsText(name);
        visitor.presses("Enter").isAt(name);
    }

    private static void assertHash(Visitor visitor, Target target) {
        assertThat(visitor.page()).hasURL(Pattern.compile("#/" + target.address().replace('.', '/') + "$"));
    }
}
