package org.thegathering.browser;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The pages besides the places: one's own settings, and keeping. */
final class SectionScreens {

    private SectionScreens() {}

    static void hang(Gallery gallery) {
        settings(gallery);
        keeping(gallery);
    }

    private static void settings(Gallery gallery) {
        gallery.at("settings", "Alice", "#/settings");
        for (var section : List.of("profile", "look", "notices", "devices", "password", "factor", "passkeys")) {
            gallery.at("settings-" + section, "Alice", "#/settings/" + section);
        }
        gallery.at("settings-factor-on", Extremes.HELPED, "#/settings/factor");
        gallery.screen("settings-factor-ask", "Alice", visitor -> visitor.goesTo("#/settings/factor").button("Set up codes").click());
        gallery.screen("settings-factor-secret", "Alice", visitor -> {
            visitor.goesTo("#/settings/factor").button("Set up codes").click();
            visitor.fills("Your password", Account.of("Alice").password()).button("Go on").click();
            visitor.page().locator(".factor-secret").waitFor();
        });
    }

    private static void keeping(Gallery gallery) {
        for (var section : List.of("rooms", "people", "invitations", "audit", "order/1", "rooms/new", "rooms/2")) {
            gallery.at("keeping-" + section.replace('/', '-'), "Testadmin", "#/keeping/" + section);
        }
        gallery.screen("keeping-close", "Testadmin", visitor -> visitor.goesTo("#/keeping/rooms").button("Close Gaming").click());
        gallery.screen("keeping-people-menu", "Testadmin", visitor -> acts(visitor, "#/keeping/people", "Robin"));
        gallery.screen("keeping-people-reason", "Testadmin", visitor -> {
            acts(visitor, "#/keeping/people", "Robin");
            visitor.page().locator(".menu-row:visible").getByText("Take off").click();
            visitor.page().getByRole(AriaRole.DIALOG).getByLabel("Why").waitFor();
        });
        gallery.screen("keeping-people-link", "Testadmin", visitor -> {
            acts(visitor, "#/keeping/people", "Robin");
            visitor.page().locator(".menu-row:visible").getByText("Link to").click();
            visitor.fills("Why", "Forgot it.").page().getByRole(AriaRole.DIALOG).locator("[type=submit]").click();
            visitor.page().locator(".link-once code").waitFor();
        });
        gallery.screen("keeping-invited", "Testadmin", visitor -> {
            visitor.goesTo("#/keeping/invitations").button("Make a link").click();
            visitor.page().locator(".link-once code").waitFor();
        });
        gallery.screen("keeping-silence", "Testadmin", visitor ->
                acts(visitor, "#/keeping/order/1", "Carol").page().locator(".menu-row:visible").getByText("Silence").click());
        gallery.screen("keeping-order-menu", "Testadmin", visitor -> acts(visitor, "#/keeping/order/1", "Carol"));
    }

    private static Visitor acts(Visitor visitor, String page, String person) {
        visitor.goesTo(page).page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("What to do about " + person).setExact(true)).click();
        return visitor;
    }
}
