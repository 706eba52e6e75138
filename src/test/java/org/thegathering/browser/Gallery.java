package org.thegathering.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.thegathering.model.Target;

/** Every screen of the page, and how one gets there. */
final class Gallery {

    /**
     * @param who sees it, or null for a stranger
     * @param goes leads there from the page as it opens
     */
    record Screen(String name, String who, Consumer<Visitor> goes) {}

    private static final String GERMAN = "() => localStorage.setItem('gathering.language', 'de')";
    private static final String NOT_GERMAN = "() => localStorage.removeItem('gathering.language')";
    private static final String CUT_OFF = "() => document.querySelector('clearing-page').gathering.connection.stop()";
    private static final String REFUSE =
            "() => { document.querySelector('clearing-page').gathering.connection.ask = () => Promise.reject(new Error('refused')); }";

    private final List<Screen> screens = new ArrayList<>();
    private final Scene scene;
    private final Extremes extremes;

    private Gallery(Scene scene, Extremes extremes) {
        this.scene = scene;
        this.extremes = extremes;
    }

    static List<Screen> of(Scene scene, Extremes extremes) {
        var gallery = new Gallery(scene, extremes);
        gallery.beforeTheDoor();
        gallery.places();
        gallery.overAPlace();
        gallery.trouble();
        gallery.settings();
        gallery.keeping();
        gallery.otherLanguages();
        return List.copyOf(gallery.screens);
    }

    private void beforeTheDoor() {
        stranger("welcome", visitor -> {});
        stranger("welcome-refused", visitor -> visitor.fills("E-mail", "alice@test.com").fills("Password", "nonsense").button("Come in").click());
        stranger("welcome-new", visitor -> {
            visitor.button("I am new here").click();
            visitor.fills("Name", "Rowan");
        });
        stranger("welcome-ended", visitor -> {
            visitor.page().evaluate("() => localStorage.setItem('gathering.session', '{\"userId\":2}')");
            visitor.page().reload();
            visitor.page().getByText("You were signed out here.").waitFor();
        });
        stranger("welcome-forgot", visitor -> visitor.button("I forgot my password").click());
        stranger("welcome-forgot-sent", visitor -> {
            visitor.fills("E-mail", "pip@test.com").button("I forgot my password").click();
            visitor.button("Send me a link").click();
        });
        stranger("welcome-code", visitor -> {
            var account = Account.of(Extremes.WITH_CODES);
            visitor.fills("E-mail", account.email()).fills("Password", account.password()).button("Come in").click();
            visitor.page().getByLabel("Code from your app").waitFor();
        });
        stranger("welcome-invited", visitor -> {
            visitor.page().evaluate("() => { location.hash = '#/invitation/abc'; }");
            visitor.page().reload();
        });
        stranger("reset", visitor -> visitor.page().navigate(visitor.door() + extremes.passwordPage().substring(1)));
        stranger("reset-without-link", visitor -> visitor.page().navigate(visitor.door() + "reset/"));
    }

    private void places() {
        at("home", "Alice", "#/");
        at("home-long", Extremes.LONG_NAME, "#/");
        at("room", "Alice", scene.lobby());
        at("room-long", Extremes.LONG_NAME, extremes.longRoom());
        at("room-empty", Extremes.ALONE, extremes.emptyRoom());
        at("threshold", "Alice", scene.coffee());
        at("threshold-long", "Alice", extremes.longRoom());
        at("threshold-full", "Alice", extremes.fullRoom());
        at("private", "Alice", scene.chat());
        at("circle", "Alice", scene.circle());
        at("circle-new", "Alice", extremes.newCircle());
        at("circle-many", Extremes.LONG_NAME, extremes.manyCircle());
        at("missing", "Alice", "#/room/999999");
        at("between", Extremes.BETWEEN, "#/");
    }

    private void overAPlace() {
        screen("people", "Alice", visitor -> people(at(visitor, scene.lobby())));
        screen("people-long", Extremes.LONG_NAME, visitor -> people(at(visitor, extremes.longRoom())));
        screen("person", "Alice", visitor -> {
            people(at(visitor, scene.lobby()));
            person(visitor, "Carol").click();
        });
        screen("person-kept", "Testadmin", visitor -> {
            people(at(visitor, scene.lobby()));
            person(visitor, "Dave").click();
        });
        screen("gather", "Alice", visitor -> {
            people(at(visitor, scene.lobby()));
            visitor.page().locator("people-panel .gather").click();
            var boxes = visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX);
            boxes.first().check();
            boxes.nth(1).check();
        });
        screen("switcher", "Alice", visitor -> visitor.presses("Control+k"));
        screen("switcher-found", "Alice", visitor -> typing(visitor.presses("Control+k"), "co"));
        screen("switcher-nothing", "Alice", visitor -> typing(visitor.presses("Control+k"), "xyzzy"));
        screen("keys", "Alice", visitor -> {
            visitor.page().evaluate("() => document.activeElement?.blur()");
            visitor.presses("?");
        });
        screen("emoji", "Alice", visitor -> at(visitor, scene.lobby()).button("Emoji").click());
        screen("mention", "Alice", visitor -> at(visitor, scene.lobby()).composer().pressSequentially("Morning @"));
        screen("long-words", "Alice", visitor -> at(visitor, scene.lobby()).composer().fill("It is a long story. ".repeat(26)));
        screen("own-menu", "Alice", visitor -> {
            visitor.goesTo("#/");
            visitor.page().locator(".own-button").click();
        });
        screen("actions", "Alice", visitor -> {
            at(visitor, scene.lobby());
            var words = visitor.page().getByRole(AriaRole.LOG).getByText("No hurry.");
            if (visitor.device().touch()) {
                words.dispatchEvent("pointerdown", Map.of("pointerType", "touch", "isPrimary", true, "bubbles", true));
                visitor.page().locator("dialog.sheet[open]").waitFor();
            } else {
                words.hover();
            }
        });
    }

    private void trouble() {
        screen("offline", "Alice", visitor -> {
            visitor.goesTo("#/settings/look").isAt("Appearance").page().evaluate(CUT_OFF);
            at(visitor, scene.lobby()).page().getByText("The path is cut off.").waitFor();
            visitor.says("Are you still there?");
        });
        screen("failed", "Frieda", visitor -> {
            at(visitor, scene.lobby()).page().evaluate(REFUSE);
            visitor.says("I have found the photograph. It is the one with the heron.");
            visitor.page().getByText("Not sent.").first().waitFor();
        });
        screen("factor-note", Extremes.HELPED, visitor -> {
            visitor.goesTo("#/");
            visitor.page().locator("factor-note").waitFor();
        });
    }

    private void settings() {
        at("settings", "Alice", "#/settings");
        for (var section : List.of("profile", "look", "notices", "devices", "password", "factor", "passkeys")) {
            at("settings-" + section, "Alice", "#/settings/" + section);
        }
        at("settings-factor-on", Extremes.HELPED, "#/settings/factor");
        screen("settings-factor-ask", "Alice", visitor -> visitor.goesTo("#/settings/factor").button("Set up codes").click());
        screen("settings-factor-secret", "Alice", visitor -> {
            visitor.goesTo("#/settings/factor").button("Set up codes").click();
            visitor.fills("Your password", Account.of("Alice").password()).button("Go on").click();
            visitor.page().locator(".factor-secret").waitFor();
        });
    }

    private void keeping() {
        for (var section : List.of("rooms", "people", "invitations", "audit", "order/1", "rooms/new", "rooms/2")) {
            at("keeping-" + section.replace('/', '-'), "Testadmin", "#/keeping/" + section);
        }
        screen("keeping-close", "Testadmin", visitor -> visitor.goesTo("#/keeping/rooms").button("Close Gaming").click());
        screen("keeping-people-menu", "Testadmin", visitor -> acts(visitor, "#/keeping/people", "Robin"));
        screen("keeping-people-reason", "Testadmin", visitor -> {
            acts(visitor, "#/keeping/people", "Robin");
            visitor.page().locator(".menu-row:visible").getByText("Take off").click();
            visitor.page().getByRole(AriaRole.DIALOG).getByLabel("Why").waitFor();
        });
        screen("keeping-people-link", "Testadmin", visitor -> {
            acts(visitor, "#/keeping/people", "Robin");
            visitor.page().locator(".menu-row:visible").getByText("Link to").click();
            visitor.fills("Why", "Forgot it.").page().getByRole(AriaRole.DIALOG).locator("[type=submit]").click();
            visitor.page().locator(".link-once code").waitFor();
        });
        screen("keeping-invited", "Testadmin", visitor -> {
            visitor.goesTo("#/keeping/invitations").button("Make a link").click();
            visitor.page().locator(".link-once code").waitFor();
        });
        screen("keeping-silence", "Testadmin", visitor ->
                acts(visitor, "#/keeping/order/1", "Carol").page().locator(".menu-row:visible").getByText("Silence").click());
        screen("keeping-order-menu", "Testadmin", visitor -> acts(visitor, "#/keeping/order/1", "Carol"));
    }

    private void otherLanguages() {
        for (var screen : List.copyOf(screens)) {
            if (List.of("welcome", "reset", "room", "threshold", "home", "people", "keys", "settings-profile", "settings-look", "settings-notices", "settings-devices",
                    "settings-factor", "keeping-rooms", "keeping-people", "keeping-order-1", "keeping-audit", "circle-many", "keeping-invitations").contains(screen.name())) {
                screens.add(new Screen(screen.name() + "-de", screen.who(), visitor -> {
                    visitor.page().evaluate(GERMAN);
                    screen.goes().accept(visitor);
                    visitor.page().reload();
                    visitor.page().waitForSelector("clearing-page, welcome-page, reset-page");
                    visitor.page().evaluate(NOT_GERMAN);
                }));
            }
            if (List.of("room", "home", "circle", "threshold", "settings-look", "keeping-people", "person").contains(screen.name())) {
                screens.add(new Screen(screen.name() + "-rtl", screen.who(), visitor -> {
                    visitor.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");
                    screen.goes().accept(visitor);
                }));
            }
        }
    }

    private static Visitor acts(Visitor visitor, String page, String person) {
        visitor.goesTo(page).page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("What to do about " + person).setExact(true)).click();
        return visitor;
    }

    private static Visitor at(Visitor visitor, Target place) {
        visitor.goesTo(place).page().waitForSelector("talk-view .log .words");
        return visitor;
    }

    /** Beside the place, or behind a button where it is narrow. */
    private static void people(Visitor visitor) {
        var button = visitor.page().locator(".people-button");
        if (button.isVisible()) {
            button.click();
        }
    }

    private static Locator person(Visitor visitor, String name) {
        return visitor.page().locator("people-panel .person").filter(new Locator.FilterOptions().setHasText(name)).locator("button.row-name");
    }

    private static void typing(Visitor visitor, String words) {
        visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX).fill(words);
    }

    private void stranger(String name, Consumer<Visitor> goes) {
        screens.add(new Screen(name, null, goes));
    }

    private void at(String name, String who, Target place) {
        at(name, who, "#/" + place.address().replace('.', '/'));
    }

    private void at(String name, String who, String hash) {
        screen(name, who, visitor -> visitor.goesTo(hash));
    }

    private void screen(String name, String who, Consumer<Visitor> goes) {
        screens.add(new Screen(name, who, goes));
    }
}
