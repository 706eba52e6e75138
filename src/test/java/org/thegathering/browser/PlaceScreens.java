package org.thegathering.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.thegathering.model.Target;

/** The places, what opens over them, and what they look like when something is wrong. */
final class PlaceScreens {

    private static final String CUT_OFF = "() => document.querySelector('clearing-page').gathering.connection.stop()";
    private static final String REFUSE =
            "() => { document.querySelector('clearing-page').gathering.connection.ask = () => Promise.reject(new Error('refused')); }";

    private final Gallery gallery;
    private final Scene scene;
    private final Extremes extremes;

    private PlaceScreens(Gallery gallery, Scene scene, Extremes extremes) {
        this.gallery = gallery;
        this.scene = scene;
        this.extremes = extremes;
    }

    static void hang(Gallery gallery, Scene scene, Extremes extremes) {
        var screens = new PlaceScreens(gallery, scene, extremes);
        screens.places();
        screens.overAPlace();
        screens.trouble();
    }

    private void places() {
        gallery.at("home", "Alice", "#/");
        gallery.at("home-long", Extremes.LONG_NAME, "#/");
        gallery.at("room", "Alice", scene.lobby());
        gallery.at("room-long", Extremes.LONG_NAME, extremes.longRoom());
        gallery.at("room-empty", Extremes.ALONE, extremes.emptyRoom());
        gallery.at("threshold", "Alice", scene.coffee());
        gallery.at("threshold-long", "Alice", extremes.longRoom());
        gallery.at("threshold-full", "Alice", extremes.fullRoom());
        gallery.at("private", "Alice", scene.chat());
        gallery.at("circle", "Alice", scene.circle());
        gallery.at("circle-new", "Alice", extremes.newCircle());
        gallery.at("circle-many", Extremes.LONG_NAME, extremes.manyCircle());
        gallery.at("missing", "Alice", "#/room/999999");
        gallery.at("between", Extremes.BETWEEN, "#/");
    }

    private void overAPlace() {
        gallery.screen("people", "Alice", visitor -> people(at(visitor, scene.lobby())));
        gallery.screen("people-long", Extremes.LONG_NAME, visitor -> people(at(visitor, extremes.longRoom())));
        gallery.screen("person", "Alice", visitor -> {
            people(at(visitor, scene.lobby()));
            person(visitor, "Carol").click();
        });
        gallery.screen("person-kept", "Testadmin", visitor -> {
            people(at(visitor, scene.lobby()));
            person(visitor, "Dave").click();
        });
        gallery.screen("gather", "Alice", visitor -> {
            people(at(visitor, scene.lobby()));
            visitor.page().locator("people-panel .gather").click();
            var boxes = visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX);
            boxes.first().check();
            boxes.nth(1).check();
        });
        gallery.screen("switcher", "Alice", visitor -> visitor.presses("Control+k"));
        gallery.screen("switcher-found", "Alice", visitor -> typing(visitor.presses("Control+k"), "co"));
        gallery.screen("switcher-nothing", "Alice", visitor -> typing(visitor.presses("Control+k"), "xyzzy"));
        gallery.screen("keys", "Alice", visitor -> {
            visitor.page().evaluate("() => document.activeElement?.blur()");
            visitor.presses("?");
        });
        gallery.screen("emoji", "Alice", visitor -> at(visitor, scene.lobby()).button("Emoji").click());
        gallery.screen("mention", "Alice", visitor -> at(visitor, scene.lobby()).composer().pressSequentially("Morning @"));
        gallery.screen("long-words", "Alice", visitor -> at(visitor, scene.lobby()).composer().fill("It is a long story. ".repeat(26)));
        gallery.screen("own-menu", "Alice", visitor -> {
            visitor.goesTo("#/");
            visitor.page().locator(".own-button").click();
        });
        gallery.screen("actions", "Alice", visitor -> {
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
        gallery.screen("offline", "Alice", visitor -> {
            visitor.goesTo("#/settings/look").isAt("Appearance").page().evaluate(CUT_OFF);
            at(visitor, scene.lobby()).page().getByText("The path is cut off.").waitFor();
            visitor.says("Are you still there?");
        });
        gallery.screen("failed", "Frieda", visitor -> {
            at(visitor, scene.lobby()).page().evaluate(REFUSE);
            visitor.says("I have found the photograph. It is the one with the heron.");
            visitor.page().getByText("Not sent.").first().waitFor();
        });
        gallery.screen("factor-note", Extremes.HELPED, visitor -> {
            visitor.goesTo("#/");
            visitor.page().locator("factor-note").waitFor();
        });
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
        return visitor.page().locator("people-panel .person")
                .filter(new Locator.FilterOptions().setHasText(name)).locator("button.row-name");
    }

    private static void typing(Visitor visitor, String words) {
        visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX).fill(words);
    }
}
