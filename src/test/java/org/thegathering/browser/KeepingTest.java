package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;

/** What keepers do at the page, and that nobody else can. */
class KeepingTest extends AtThePage {

    @Test
    void aClearingIsOpenedChangedAndClosed() {
        var visitor = at(DESKTOP, keeper);
        visitor.button("You and this page").click();
        visitor.button("Keeping").click();
        visitor.isAt("Clearings").page().getByRole(AriaRole.LINK).getByText("Open a clearing").click();

        dialog(visitor, "Open a clearing").click();
        assertThat(visitor.page().getByText("The name needs 1 to 100 characters.")).isVisible();
        visitor.fills("Name", "Lobby");
        dialog(visitor, "Open a clearing").click();
        assertThat(visitor.page().getByText("A clearing goes by this name already.")).isVisible();
        visitor.fills("Name", "Library").fills("What it is for", "Read a while.").fills("How many it holds", "12");
        dialog(visitor, "Open a clearing").click();
        assertThat(row(visitor, "Library")).containsText("0 of 12 here");

        visitor.page().getByRole(AriaRole.LINK, named("Change Library")).click();
        visitor.fills("Name", "Reading room");
        dialog(visitor, "Save").click();
        assertThat(row(visitor, "Reading room")).containsText("Read a while.");

        var guest = at(PHONE, alice).enters("Reading room");
        row(visitor, "Reading room").getByRole(AriaRole.BUTTON).click();
        visitor.fills("Write its name to close it", "Library");
        dialog(visitor, "Close it for good").click();
        assertThat(visitor.page().getByText("That is not its name.")).isVisible();
        visitor.fills("Write its name to close it", "Reading room");
        dialog(visitor, "Close it for good").click();
        assertThat(visitor.page().getByText("Reading room is closed. 1 person is led out.")).isVisible();
        assertThat(row(visitor, "Reading room")).hasCount(0);
        assertThat(guest.composer()).isHidden();
    }

    @Test
    void somebodyIsShutOutForAReasonThatStaysWritten() {
        var guest = newcomer();
        var account = Account.of(guest.name());
        var theirs = stranger(PHONE).comesIn(account.email(), account.password());
        var visitor = at(DESKTOP, keeper).goesTo("#/keeping/people");
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill(guest.name().toLowerCase(Locale.ROOT));
        assertThat(visitor.page().locator("tbody").getByRole(AriaRole.ROW)).hasCount(1);
        visitor.isOpenToEverybody("people");
        choose(visitor, guest.name(), "Shut out");
        dialog(visitor, "Shut out").click();
        assertThat(visitor.page().getByText("Say why, in up to 500 characters.")).isVisible();
        visitor.isOpenToEverybody("asking why").fills("Why", "A trial.");
        dialog(visitor, "Shut out").click();
        assertThat(row(visitor, guest.name())).containsText("may not come in");
        assertThat(theirs.page().getByText("Your account is shut for now.")).isVisible();
        assertThat(theirs.button("Come in")).isVisible();

        visitor.goesTo("#/keeping/audit");
        assertThat(visitor.page().getByText("Testadmin shut " + guest.name() + " out.")).isVisible();
        assertThat(visitor.page().getByText("A trial.").first()).isVisible();
        visitor.isOpenToEverybody("what happened");
    }

    @Test
    void whoeverHelpsSilencesInOneClearing() {
        dave.joins(lobby);
        var visitor = at(DESKTOP, keeper);
        bob.joins(lobby);
        visitor.goesTo("#/keeping/order/" + number(lobby));
        choose(visitor, "Bob", "Ask to help");
        does(visitor, "He knows the place.");
        assertThat(visitor.page().getByRole(AriaRole.BUTTON, named("Bob no longer looks after Lobby"))).isVisible();
        visitor.isOpenToEverybody("looking after a clearing");

        var helper = at(PHONE, bob).goesTo(lobby);
        helper.page().getByRole(AriaRole.LINK, named("Looking after a clearing")).click();
        choose(helper, "Dave", "Silence");
        does(helper, "Too loud.");
        assertThat(helper.page().getByText("Too loud.")).isVisible();
        dave.rest().post("/rooms/" + number(lobby) + "/messages", new JsonObject().put("content", "But why?")).is(403);
        helper.isOpenToEverybody("looking after a clearing");
        helper.page().getByRole(AriaRole.BUTTON, named("Let Dave speak again")).click();
        does(helper, "Quiet now.");
        assertThat(helper.page().getByText("Too loud.")).hasCount(0);
        dave.says(lobby, "Thank you.");
    }

    private static void choose(Visitor visitor, String person, String act) {
        visitor.page().getByRole(AriaRole.BUTTON, named("What to do about " + person)).click();
        visitor.isOpenToEverybody("what to do about " + person);
        visitor.page().locator(".menu-row:visible").getByText(act).click();
    }

    private static void does(Visitor visitor, String why) {
        visitor.fills("Why", why);
        visitor.page().getByRole(AriaRole.DIALOG).locator("[type=submit]").click();
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static String number(Target room) {
        return room.address().substring("room.".length());
    }

    @Test
    void whoeverDoesNotKeepThisPlaceFindsNothing() {
        var visitor = at(DESKTOP, alice);
        visitor.button("You and this page").click();
        assertThat(visitor.button("Keys")).isVisible();
        assertThat(visitor.button("Keeping")).hasCount(0);
        visitor.goesTo("#/keeping/rooms").isAt("Nothing stands here.");
    }

    private static Locator dialog(Visitor visitor, String button) {
        return visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static Locator row(Visitor visitor, String room) {
        return visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(room));
    }
}
