package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
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
    void anotherPasswordOpensTheDoorAndThePresentOneNoMore() {
        var account = new Account("edith@test.com", "guest1234");
        nobody.post("/auth/register", new JsonObject()
                .put("email", account.email()).put("username", "Edith").put("password", account.password())).is(201);
        var visitor = stranger(DESKTOP).comesIn(account.email(), account.password()).goesTo("#/settings/password").isAt("Password");
        var phone = stranger(PHONE).comesIn(account.email(), account.password());

        changes(visitor, "wrong1234", "another1234");
        assertThat(visitor.page().getByText("That is not your password.")).isVisible();
        changes(visitor, account.password(), "short");
        assertThat(visitor.page().getByText("The password needs 8 characters or more.")).isVisible();
        visitor.isOpenToEverybody("a refused password");
        changes(visitor, account.password(), "lime tree, nine");
        assertThat(visitor.page().getByText("Saved.")).isVisible();
        assertThat(visitor.page().getByLabel("New password")).hasValue("");
        assertThat(phone.page().getByText("Your password was changed.")).isVisible();
        phone.fills("E-mail", account.email()).fills("Password", account.password()).button("Come in").click();
        assertThat(phone.page().getByText("This e-mail and password do not belong together.")).isVisible();
        phone.comesIn(account.email(), "lime tree, nine");
    }

    private static void changes(Visitor visitor, String present, String next) {
        visitor.fills("Present password", present).fills("New password", next).button("Change password").click();
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
