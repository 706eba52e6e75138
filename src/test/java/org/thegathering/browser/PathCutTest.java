package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thegathering.browser.Device.DESKTOP;
import static org.thegathering.browser.Device.PHONE;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.TestNode;

/** The server stops and starts in mid-conversation: nothing is lost, nothing is said twice, reading goes on. */
class PathCutTest extends AtThePage {

    /** The longest a browser waits before it tries again. */
    private static final double PATIENCE_MS = 25_000;

    private static TestNode again;

    @AfterAll
    static void stop() {
        if (again != null) {
            again.close();
        }
    }

    @Test
    void wordsWaitAndGoOutByThemselves() {
        var ada = at(DESKTOP, alice).enters("Lobby");
        var cara = at(PHONE, carol).enters("Lobby");
        var chat = bob.joins(lobby).stepsAsideWith(alice);
        bob.says(chat, "For the way.");
        ada.says("Good morning.").opens("Bob").sees("For the way.");
        ada.opens("Lobby").sees("Good morning.");
        cara.sees("Good morning.");
        ada.page().waitForFunction("async () => Boolean((await navigator.serviceWorker.ready).active)");
        ada.page().waitForFunction(KEPT);

        int port = nodes.first().port();
        nodes.first().stop();
        ada.says("Are you still there?");
        assertThat(ada.page().getByText("The path is cut off.")).isVisible();
        assertThat(ada.page().locator(".on-its-way")).isVisible();

        ada.page().reload();
        ada.isIn().isAt("Lobby").sees("Good morning.").sees("Are you still there?");
        ada.opens("Bob").sees("For the way.");
        ada.opens("Lobby");

        again = TestNode.start(nodes.database(), Map.of("GATHERING_HTTP_PORT", Integer.toString(port)));
        assertThat(cara.page().getByText("Are you still there?")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        cara.says("Now I am.");
        ada.sees("Now I am.").sees("Good morning.").sees("Are you still there?");
        assertThat(ada.page().locator(".on-its-way")).hasCount(0);
        assertThat(cara.page().getByText("Good morning.")).hasCount(1);
    }

    /** That what was said has come to rest in the browser's memory. */
    private static final String KEPT = """
            () => new Promise((resolve) => {
              const opening = indexedDB.open("gathering", 1);
              opening.onsuccess = () => {
                const reading = opening.result.transaction("kept").objectStore("kept").getAllKeys();
                reading.onsuccess = () => { opening.result.close(); resolve(reading.result.filter((key) => /conversation|room/.test(key)).length > 1); };
              };
            })
            """;
}
