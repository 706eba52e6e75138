package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.CodeApp;

/** Who lost what opens the door, and who keeps this place and helps them in again. */
class LostKeysTest extends AtThePage {

    private static final String WHY = "Lost the telephone; I know the voice.";

    @Test
    void aLostSecondFactorIsTakenOffAndItsOwnerIsTold() {
        var guest = newcomer();
        var account = Account.of(guest.name());
        var owner = stranger(PHONE.atDusk()).comesIn(account.email(), account.password());
        setUpCodes(guest, account);
        var visitor = at(DESKTOP, keeper).goesTo("#/keeping/people");

        asks(visitor, guest, "Take off the second factor");
        assertThat(visitor.page().getByText("They are signed out everywhere and told of it")).isVisible();
        visitor.isOpenToEverybody("taking off a second factor");
        does(visitor);
        assertThat(visitor.page().getByText("The second factor of " + guest.name() + " is off.")).isVisible();
        visitor.goesTo("#/keeping/audit");
        assertThat(visitor.page().getByText("took the second factor off the account of " + guest.name())).isVisible();

        assertThat(owner.page().getByText("Your second factor was taken off by somebody who keeps this place.")).isVisible();
        owner.isOpenToEverybody("being signed out").comesIn(account.email(), account.password());
        var note = owner.page().locator("factor-note");
        assertThat(note).containsText("Somebody who keeps this place took your second factor off on ");
        owner.isOpenToEverybody("the note");
        note.getByText("Set up another").click();
        owner.isAt("Second factor");
        assertThat(owner.page().locator(".factor-body .notice")).containsText("took your second factor off");
        assertThat(note).hasCount(0);

        owner.goesTo("#/").page().reload();
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("I know")).click();
        owner.page().reload();
        owner.isIn().page().waitForResponse("**/auth/factors", () -> {});
        assertThat(note).hasCount(0);
        guest.signsInAnew();
    }

    @Test
    void whoHasNoSecondFactorHasNothingToTakeOff() {
        var guest = newcomer();
        var visitor = at(PHONE, keeper).goesTo("#/keeping/people");

        asks(visitor, guest, "Take off the second factor");
        visitor.page().getByRole(AriaRole.DIALOG).locator("[type=submit]").click();

        assertThat(visitor.page().getByText("No codes are set up there.")).isVisible();
    }

    @Test
    void aLinkToANewPasswordOpensOnce() {
        var guest = newcomer();
        var account = Account.of(guest.name());
        var visitor = at(PHONE, keeper).goesTo("#/keeping/people");
        asks(visitor, guest, "Link to a new password");
        does(visitor);
        var link = visitor.page().locator(".link-once code").textContent();
        visitor.isOpenToEverybody("a link to a new password");

        var owner = stranger(DESKTOP.atDusk(), link);
        owner.fills("New password", "password1").button("Set it").click();
        assertThat(owner.page().getByText("Too many people have this password.")).isVisible();
        owner.isOpenToEverybody("a new password").fills("New password", "lime tree, nine").button("Set it").click();
        assertThat(owner.page().getByText("From now on this password opens.")).isVisible();
        owner.page().getByText("Come in").click();
        owner.comesIn(account.email(), "lime tree, nine");

        var other = stranger(DESKTOP.speaking("de-DE"), link);
        other.fills("Neues Passwort", "another lime tree").button("Setzen").click();
        assertThat(other.page().getByText("Dieser Link wurde schon benutzt oder ist abgelaufen.")).isVisible();
    }

    /** Whether somebody has the address is not told. */
    @Test
    void whoForgotThePasswordAsksForALink() {
        var visitor = stranger(PHONE).fills("E-mail", "nobody@test.com");
        visitor.button("I forgot my password").click();
        visitor.isOpenToEverybody("asking for a link").button("Send me a link").click();
        assertThat(visitor.page().getByText("a link is on its way to it.")).isVisible();
        visitor.button("Back").click();
        assertThat(visitor.page().getByLabel("E-mail")).hasValue("nobody@test.com");
    }

    private static void asks(Visitor visitor, Actor about, String act) {
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill(about.name());
        var menu = new GetByRoleOptions().setName("What to do about " + about.name()).setExact(true);
        visitor.page().getByRole(AriaRole.BUTTON, menu).click();
        visitor.page().locator(".menu-row:visible").getByText(act).click();
        visitor.fills("Why", WHY);
    }

    private static void does(Visitor visitor) {
        var dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.locator("[type=submit]").click();
        assertThat(dialog).isHidden();
    }

    private static void setUpCodes(Actor who, Account account) {
        var secret = who.rest().post("/auth/factors/totp", new JsonObject().put("password", account.password())).is(201).json();
        var code = new CodeApp(secret.getString("secret")).next();
        who.rest().post("/auth/factors/totp/confirm", new JsonObject().put("code", code)).is(200);
    }
}
