package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.OnNodes;

/** Where one comes by invitation. */
@OnNodes(settings = "GATHERING_REGISTRATION_MODE=invitation")
class InvitedTest extends AtThePage {

    @Test
    void aLinkOpensTheDoorOnce() {
        var visitor = at(DESKTOP, keeper).goesTo("#/keeping/invitations");
        visitor.fills("For whom", "Robin, from the choir").button("Make a link").click();
        var link = visitor.page().locator(".link-once code").textContent();
        assertThat(visitor.page().getByRole(AriaRole.LISTITEM).getByText("0 of 1 used")).isVisible();
        visitor.isOpenToEverybody("invitations");

        var guest = stranger(PHONE);
        assertThat(guest.page().getByText("Here one comes by invitation.")).isVisible();
        assertThat(guest.button("I am new here")).hasCount(0);
        guest.page().navigate(link);
        guest.page().reload();
        assertThat(guest.page().getByText("You were invited.")).isVisible();
        guest.isOpenToEverybody("the welcome of somebody invited");
        guest.fills("Name", "Robin").comesIn("robin@test.com", "robin1234");
        assertThat(guest.page().locator(".own-name strong")).hasText("Robin");

        var other = stranger(PHONE);
        other.page().navigate(link);
        other.page().reload();
        other.fills("Name", "Jay").fills("E-mail", "jay@test.com").fills("Password", "jay12345").button("Come in").click();
        assertThat(other.page().getByText("This invitation does not open the door, or no longer does.")).isVisible();
    }
}
