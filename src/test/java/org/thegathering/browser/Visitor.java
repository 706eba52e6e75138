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

/** Somebody at the page, in a browser context of their own: what they do, and what they see. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, int port) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate("http://127.0.0.1:" + port + "/");
    }

    Visitor comesIn(String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button("Come in").click();
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        return this;
    }

    Visitor enters(String room) {
        page.getByRole(AriaRole.LINK, named(room)).first().click();
        button("Enter the clearing").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1).setName(room))).isVisible();
        return this;
    }

    /** In the place that is open. */
    Visitor says(String words) {
        Locator composer = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX);
        composer.fill(words);
        composer.press("Enter");
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.getByRole(AriaRole.LOG).getByText(words)).isVisible();
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
            dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile(person)))
                    .check();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Gather ")))
                .click();
        assertThat(page.getByPlaceholder("Say something to the circle")).isVisible();
        return this;
    }

    /** Opens one of their own chats or circles by its name in the list. */
    Visitor opens(String conversation) {
        page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^" + conversation + "(,| |$)")))
                .first().click();
        return this;
    }

    Page page() {
        return page;
    }

    /** Errors that the page's code did not catch. */
    List<String> complaints() {
        return complaints;
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    @Override
    public void close() {
        context.close();
    }
}
