package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import org.junit.jupiter.api.Test;
import org.thegathering.testing.CodeApp;

/** Codes at the door: set up in the settings, asked for after the password. */
class SecondStepTest extends AtThePage {

    private static final String HIDDEN_AT_THE_SIDE = """
            () => document.querySelector(".section-ground").scrollWidth - document.querySelector(".section-ground").clientWidth
            """;

    @Test
    void aCodeIsAskedForAfterThePassword() {
        var guest = newcomer();
        var account = Account.of(guest.name());
        var visitor = at(DESKTOP, guest).goesTo("#/settings/factor");
        visitor.button("Set up codes").click();
        visitor.fills("Your password", "wrong1234").button("Go on").click();
        assertThat(visitor.page().getByText("That is not your password.")).isVisible();
        visitor.fills("Your password", account.password()).isOpenToEverybody("asking for the password").button("Go on").click();
        var address = PictureCode.readFrom(visitor.page().locator(".qr-code"));
        assertEquals(visitor.page().getByText("Open the app on this device").getAttribute("href"), address);
        var app = new CodeApp(visitor.page().locator(".factor-secret").textContent().replace(" ", ""));
        visitor.page().setViewportSize(320, 640);
        assertEquals(0, visitor.page().evaluate(HIDDEN_AT_THE_SIDE));
        visitor.isOpenToEverybody("the secret").fills("Code", app.next()).button("Confirm").click();
        var recovery = visitor.page().locator(".factor-codes li").first().textContent();
        visitor.isOpenToEverybody("recovery codes").button("I have kept them").click();
        assertThat(visitor.page().getByText("It has been on since")).isVisible();

        var phone = stranger(PHONE).fills("E-mail", account.email()).fills("Password", account.password());
        phone.button("Come in").click();
        phone.fills("Code from your app", "000000").button("Come in").click();
        assertThat(phone.page().getByText("This code is not right, or was used before.")).isVisible();
        phone.isOpenToEverybody("asking for the code").fills("Code from your app", recovery).button("Come in").click();
        phone.isIn();
    }
}
