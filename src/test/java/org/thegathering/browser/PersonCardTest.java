package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Who somebody is, opened at their row, and what whoever looks after the room can do about them there. */
class PersonCardTest extends AtThePage {

    @Test
    void whoeverKeepsThePlaceKeepsItsPeace() {
        dave.joins(lobby);
        keeper.joins(lobby);
        var visitor = at(DESKTOP, keeper).isAt("Lobby");

        open(visitor, "Dave").isOpenToEverybody("a person's card");
        act(visitor, "Silence", "Too loud.");
        dave.rest().post("/rooms/1/messages", new JsonObject().put("content", "But why?")).is(403);
        open(visitor, "Dave");
        assertThat(row(visitor, "Let speak")).containsText("until");
        act(visitor, "Let speak", "Quiet now.");
        dave.says(lobby, "Thank you.");
        visitor.sees("Thank you.");

        open(visitor, "Dave");
        act(visitor, "Lead out", "Enough for today.");
        assertThat(person(visitor, "Dave")).hasCount(0);
        dave.joins(lobby);
        open(visitor, "Dave");
        row(visitor, "Keep out").click();
        visitor.page().getByLabel("For how long").selectOption("3600");
        give(visitor, "Come back later.");
        assertThat(person(visitor, "Dave")).hasCount(0);
        dave.rest().post("/rooms/1/join").is(403);
        keeper.rest().delete("/rooms/1/bans/" + dave.id(), new JsonObject().put("reason", "The test is over."));
    }

    @Test
    void speaksGermanAndFitsAPhone() {
        dave.joins(lobby);
        keeper.joins(lobby);
        var visitor = at(PHONE, keeper).goesTo(lobby).isAt("Lobby");
        visitor.page().evaluate("() => localStorage.setItem('gathering.language', 'de')");
        visitor.page().reload();
        visitor.isIn().isAt("Lobby").button("Menschen").click();
        open(visitor, "Dave").isOpenToEverybody("a person's card");
        assertThat(card(visitor).getByRole(AriaRole.BUTTON)).hasText(new String[] {
                "Zur Seite gehen", "Einen Kreis bilden", "Hinausführen", "Um Stille bitten", "Fernhalten"});
        row(visitor, "Hinausführen").click();
        assertThat(visitor.page().getByText("Dave aus Lobby führen")).isVisible();
    }

    @Test
    void offersOthersTheirCompanyAlone() {
        dave.joins(lobby);
        alice.joins(lobby);
        var visitor = at(DESKTOP, alice).isAt("Lobby");
        open(visitor, "Dave");
        assertThat(card(visitor).getByRole(AriaRole.BUTTON)).hasText(new String[] {"Step aside", "Gather a circle"});
        row(visitor, "Step aside").click();
        visitor.isAt("Dave");
    }

    private static Visitor open(Visitor visitor, String name) {
        person(visitor, name).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).click();
        assertThat(card(visitor)).isVisible();
        return visitor;
    }

    private static Locator person(Visitor visitor, String name) {
        return visitor.page().locator("people-list").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator card(Visitor visitor) {
        return visitor.page().locator("person-card");
    }

    private static Locator row(Visitor visitor, String act) {
        return card(visitor).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act));
    }

    private static void act(Visitor visitor, String act, String why) {
        row(visitor, act).click();
        give(visitor, why);
    }

    private static void give(Visitor visitor, String why) {
        visitor.isOpenToEverybody("asking why").fills("Why", why);
        var dialog = visitor.page().locator("reason-dialog dialog");
        dialog.locator("[type=submit]").click();
        assertThat(dialog).isHidden();
    }
}
