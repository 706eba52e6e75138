package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thegathering.model.Target;

/** Somebody at the page, in a browser context of their own: what they do, and what they see. */
final class Visitor implements AutoCloseable {

    /** Narrower than this the page shows one pane at a time. */
    private static final int ONE_PANE = 640;

    private final String door;
    private final Device device;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Visitor(Browser browser, int port, Device device) {
        this(browser, "http://127.0.0.1:" + port + "/", device);
    }

    /** @param door the page's address */
    Visitor(Browser browser, String door, Device device) {
        this.door = door;
        this.device = device;
        context = browser.newContext(device.options());
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page = context.newPage();
        page.navigate(door);
    }

    Visitor comesIn(String email, String password) {
        fills("E-mail", email);
        fills("Password", password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Come in").setExact(true)).click();
        return isIn();
    }

    /** Waits until the page shows the places. */
    Visitor isIn() {
        page.waitForSelector("clearing-page", new Page.WaitForSelectorOptions().setTimeout(15_000));
        return this;
    }

    /** Walks into a room from the list. */
    Visitor enters(String room) {
        goesHome();
        link(room).first().click();
        button("Enter the clearing").click();
        return isAt(room);
    }

    Visitor isAt(String place) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1).setName(place).setExact(true))).isVisible();
        return this;
    }

    /** Says it where they are. */
    Visitor says(String words) {
        composer().fill(words);
        composer().press("Enter");
        if (device.touch()) {
            button("Send").click();
        }
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.getByRole(AriaRole.LOG).getByText(words).last()).isVisible();
        return this;
    }

    Visitor neverSaw(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    Visitor stepsAsideWith(String person) {
        Locator row = page.getByRole(AriaRole.COMPLEMENTARY).getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(person));
        row.hover();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Step aside"))).click();
        assertThat(page.getByPlaceholder("Quiet words to " + person)).isVisible();
        return this;
    }

    Visitor gathers(String... people) {
        button("Gather a circle").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        for (String person : people) {
            dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile(person))).check();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Gather "))).click();
        assertThat(page.getByPlaceholder("Say something to the circle")).isVisible();
        return this;
    }

    /** Opens one of their places by its name in the list. */
    Visitor opens(String place) {
        goesHome();
        link(place).first().click();
        return this;
    }

    Visitor goesTo(Target target) {
        return goesTo("#/" + target.address().replace('.', '/'));
    }

    /** @param hash as in the address */
    Visitor goesTo(String hash) {
        page.evaluate("hash => { location.hash = hash; }", hash);
        return this;
    }

    Visitor presses(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    Visitor fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Turns on, or chooses, what is called so on the ground. */
    Visitor chooses(AriaRole kind, String name) {
        page.getByRole(AriaRole.MAIN).getByRole(kind, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name))).check();
        return this;
    }

    /** Another tab of the same browser; from now on they look at that one. */
    Page another() {
        page = context.newPage();
        page.navigate(door);
        return page;
    }

    Visitor looksAt(Page tab) {
        page = tab;
        page.bringToFront();
        return this;
    }

    Page page() {
        return page;
    }

    /** The page's address. */
    String door() {
        return door;
    }

    BrowserContext context() {
        return context;
    }

    Device device() {
        return device;
    }

    Locator composer() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** A link of the list of places that begins with this name. */
    Locator link(String name) {
        return page.locator("side-bar").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")));
    }

    /** Looks at what stands there with axe-core, which itself does what the page's policy forbids. */
    Visitor isOpenToEverybody(String screen) {
        int before = complaints.size();
        Axe.findsNothingAt(page, screen + " at " + device);
        complaints.subList(before, complaints.size()).removeIf(complaint -> complaint.startsWith("Applying inline style"));
        return this;
    }

    private void goesHome() {
        if (device.width() < ONE_PANE) {
            goesTo("#/");
        }
    }

    /** Errors that the page's code did not catch, and what its policy forbade. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
