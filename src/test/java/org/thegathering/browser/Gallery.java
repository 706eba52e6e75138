package org.thegathering.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.thegathering.model.Target;

/** Every screen of the page, and how one gets there. */
final class Gallery {

    /**
     * @param who sees it, or null for a stranger
     * @param goes leads there from the page as it opens
     */
    record Screen(String name, String who, Consumer<Visitor> goes) {}

    private static final Set<String> IN_GERMAN = Set.of(
            "welcome", "reset", "room", "threshold", "home", "people", "keys", "circle-many",
            "settings-profile", "settings-look", "settings-notices", "settings-devices", "settings-factor",
            "keeping-rooms", "keeping-people", "keeping-order-1", "keeping-audit", "keeping-invitations");

    private static final Set<String> MIRRORED =
            Set.of("room", "home", "circle", "threshold", "person", "settings-look", "keeping-people");

    private static final String GERMAN = "() => localStorage.setItem('gathering.language', 'de')";
    private static final String NOT_GERMAN = "() => localStorage.removeItem('gathering.language')";
    private static final String MIRROR = "() => { document.documentElement.dir = 'rtl'; }";

    private final List<Screen> screens = new ArrayList<>();

    private Gallery() {}

    static List<Screen> of(Scene scene, Extremes extremes) {
        var gallery = new Gallery();
        DoorScreens.hang(gallery, extremes);
        PlaceScreens.hang(gallery, scene, extremes);
        SectionScreens.hang(gallery);
        gallery.otherLanguages();
        return List.copyOf(gallery.screens);
    }

    private void otherLanguages() {
        for (var screen : List.copyOf(screens)) {
            if (IN_GERMAN.contains(screen.name())) {
                screens.add(new Screen(screen.name() + "-de", screen.who(), visitor -> {
                    visitor.page().evaluate(GERMAN);
                    screen.goes().accept(visitor);
                    visitor.page().reload();
                    visitor.page().waitForSelector("clearing-page, welcome-page, reset-page");
                    visitor.page().evaluate(NOT_GERMAN);
                }));
            }
            if (MIRRORED.contains(screen.name())) {
                screens.add(new Screen(screen.name() + "-rtl", screen.who(), visitor -> {
                    visitor.page().evaluate(MIRROR);
                    screen.goes().accept(visitor);
                }));
            }
        }
    }

    void stranger(String name, Consumer<Visitor> goes) {
        screens.add(new Screen(name, null, goes));
    }

    void at(String name, String who, Target place) {
        at(name, who, "#/" + place.address().replace('.', '/'));
    }

    /** @param hash as in the address */
    void at(String name, String who, String hash) {
        screen(name, who, visitor -> visitor.goesTo(hash));
    }

    void screen(String name, String who, Consumer<Visitor> goes) {
        screens.add(new Screen(name, who, goes));
    }
}
