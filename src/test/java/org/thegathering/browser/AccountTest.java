package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one can say of oneself, and how one likes the page. */
class AccountTest extends AtThePage {

    @Test
    void aNameCanBeChangedAndItsStoneWithIt() {
        var visitor = at(PHONE, newcomer()).goesTo("#/settings/profile");
        var saved = visitor.page().getByText("Saved.");

        visitor.fills("Name", "al");
        visitor.button("Save").click();
        assertThat(visitor.page().getByText("The name needs 3 to 20 characters.")).isVisible();
        visitor.fills("Name", "Alice");
        visitor.button("Save").click();
        assertThat(visitor.page().getByText("Somebody goes by this name already.")).isVisible();
        visitor.fills("Name", "Rowan");
        visitor.button("Save").click();
        assertThat(saved).isVisible();
        assertThat(visitor.page().locator(".profile-sign img")).hasAttribute("src", Pattern.compile("Rowan"));
        visitor.goesTo("#/");
        assertThat(visitor.page().locator(".own-name strong")).hasText("Rowan");
        visitor.goesTo("#/settings/profile").page().getByLabel("Language").selectOption("fr");
        assertThat(saved).isVisible();
        visitor.page().reload();
        assertThat(visitor.page().getByLabel("Language")).hasValue("fr");
        assertThat(visitor.page().locator("#field-username")).hasValue("Rowan");
    }

    @Test
    void thePageLooksAsItWasChosenFromTheFirstPaint() {
        var visitor = at(DESKTOP, alice).goesTo("#/settings/look");
        var root = visitor.page().locator("html");

        assertThat(root).hasAttribute("data-theme", "day");
        visitor.chooses(AriaRole.RADIO, "dusk");
        visitor.chooses(AriaRole.RADIO, "high");
        visitor.chooses(AriaRole.RADIO, "large");
        visitor.chooses(AriaRole.RADIO, "none");
        visitor.page().reload();
        visitor.isIn();
        assertThat(root).hasAttribute("data-theme", "dusk");
        assertThat(root).hasAttribute("data-contrast", "more");
        assertThat(root).hasAttribute("data-size", "large");
        assertThat(root).hasAttribute("data-motion", "less");
        visitor.chooses(AriaRole.RADIO, "Deutsch");
        visitor.isAt("Aussehen");
        assertThat(root).hasAttribute("lang", "de");
    }

    @Test
    void signingOutLeavesNothingToRead() {
        carol.joins(lobby).says(lobby, "Good morning.");
        var visitor = at(DESKTOP, alice).enters("Lobby").sees("Good morning.");
        visitor.page().waitForFunction("async () => " + COUNT_KEPT + " > 0");

        visitor.goesTo("#/settings/profile").button("Sign out").click();
        assertThat(visitor.button("Come in")).isVisible();
        visitor.page().waitForFunction("async () => " + COUNT_KEPT + " === 0");
        visitor.neverSaw("Good morning.");
    }

    private static final String COUNT_KEPT = """
            (await new Promise((resolve) => {
              const opening = indexedDB.open("gathering", 1);
              opening.onsuccess = () => {
                const counting = opening.result.transaction("kept").objectStore("kept").count();
                counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
              };
            }))""";
}
