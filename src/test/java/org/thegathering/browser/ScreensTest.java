package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen, in every theme and at every width: nothing sticks out, and axe-core finds nothing. */
class ScreensTest extends AtThePage {

    /** What can be reached by its address, and what is to be seen there. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("#/", "Lobby"),
            Map.entry("#/room/2", "Gaming"),
            Map.entry("#/room/999999", "Nothing stands here."),
            Map.entry("#/settings/profile", "Profile"),
            Map.entry("#/settings/look", "Appearance"),
            Map.entry("#/settings/notices", "Notices"),
            Map.entry("#/settings/devices", "this one"),
            Map.entry("#/keeping/rooms", "Clearings"),
            Map.entry("#/keeping/rooms/new", "Open a clearing"),
            Map.entry("#/settings/password", "Present password"),
            Map.entry("#/settings/factor", "It is off."),
            Map.entry("#/settings/passkeys", "With a passkey"),
            Map.entry("#/keeping/people", "carol"),
            Map.entry("#/keeping/invitations", "For whom"),
            Map.entry("#/keeping/audit", "What happened"),
            Map.entry("#/keeping/order/1", "who is inside"));

    /** At these the widths are of interest; their themes are looked at elsewhere. */
    private static final Set<Integer> WIDTHS = Set.of(320, 768);

    /**
     * What is too small to be hit, with its size: under 24 pixels (WCAG 2.2, 2.5.8), links in a sentence apart. What is
     * stretched over its row is as large as that.
     */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
                .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest(".text, .visually-hidden, .skip"))
                .map((one) => {
                  const over = getComputedStyle(one, "::after");
                  const box = (over.content !== "none" && over.position === "absolute" ? one.offsetParent : one).getBoundingClientRect();
                  return {one, width: Math.round(box.width), height: Math.round(box.height)};
                })
                .filter(({width, height}) => width < 24 || height < 24)
                .map(({one, width, height}) => `${one.outerHTML.slice(0, 120)} ${width}x${height}`)
            """;

    static Stream<Device> devices() {
        return Stream.of(
                DESKTOP, DESKTOP.atDusk(), DESKTOP.inHighContrast(), DESKTOP.atDusk().inHighContrast().of(1100, 800),
                PHONE, PHONE.atDusk(), PHONE.of(320, 640), DESKTOP.of(768, 1024).speaking("de-DE"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void stayWithinTheWindowAndOpenToEverybody(Device device) {
        carol.joins(lobby).says(lobby, "Good morning, **all**. See `Collator` at https://example.org/names?sort=de");
        bob.joins(lobby).says(lobby, "```\nnames.sort(byName.compare);\n```");
        var chat = carol.stepsAsideWith(keeper.joins(lobby));
        carol.says(chat, "Just between us.");
        var circle = keeper.gathers(bob, carol);
        var door = stranger(device);
        check(door, "the welcome");
        door.page().navigate(door.door() + "reset/#abc");
        door.page().waitForSelector("reset-page form");
        check(door, "a new password");
        var visitor = at(device.speaking("en-GB"), keeper);
        ADDRESSES.forEach((address, words) -> {
            visitor.goesTo(address);
            assertThat(visitor.page().getByText(words).locator("visible=true").first()).isVisible();
            check(visitor, address);
        });
        visitor.goesTo(chat).sees("Just between us.");
        check(visitor, "a private chat");
        visitor.goesTo(circle);
        assertThat(visitor.composer()).isVisible();
        check(visitor, "a circle");
        visitor.goesTo(lobby).sees("names.sort");
        check(visitor, "a room");
        visitor.presses("Control+k");
        check(visitor, "the switcher");
    }

    private static void check(Visitor visitor, String screen) {
        var page = visitor.page();
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        assertEquals(0, page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
                () -> screen + " sticks out at " + visitor.device());
        assertEquals(List.of(), page.evaluate(TOO_SMALL), () -> screen + " is hard to hit at " + visitor.device());
        if (!WIDTHS.contains(visitor.device().width())) {
            visitor.isOpenToEverybody(screen);
        }
    }
}
