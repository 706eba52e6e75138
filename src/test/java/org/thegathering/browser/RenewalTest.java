package org.thegathering.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thegathering.browser.Device.DESKTOP;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that comes back with other files: whoever has the page open gets them, and loses nothing they were writing. */
class RenewalTest extends AtThePage {

    private Front front;

    @BeforeEach
    void putAFrontBefore() {
        front = new Front(nodes.first().port());
    }

    @AfterEach
    void takeItAway() {
        front.close();
    }

    @Test
    void anOpenPageTakesTheNewFilesOnTheWayToAnotherPlace() {
        var chat = carol.joins(lobby).stepsAsideWith(alice.joins(lobby));
        var visitor = stranger(DESKTOP, front.address()).comesIn("alice@test.com", "alice123").isAt("Lobby");
        var page = visitor.page();
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        page.evaluate("() => navigator.serviceWorker.addEventListener('controllerchange', () => { window.hasNewer = true; })");
        visitor.composer().fill("I was just about to");

        front.renew();
        page.waitForFunction("() => window.hasNewer");
        assertThat(visitor.composer()).hasValue("I was just about to");
        assertEquals(true, page.evaluate("() => window.hasNewer"), "nothing is loaded anew while somebody writes");

        visitor.goesTo(chat);
        page.waitForFunction("() => window.hasNewer === undefined");
        visitor.isIn().isAt("Carol").goesTo(lobby).isAt("Lobby");
        assertThat(visitor.composer()).hasValue("I was just about to");
    }

    /** As over plain HTTP from elsewhere. */
    @Test
    void soDoesOneInWhichNoWorkerMayBe() {
        alice.joins(lobby);
        var visitor = stranger(DESKTOP, front.address()).comesIn("alice@test.com", "alice123").isAt("Lobby");
        var page = visitor.page();
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'serviceWorker', {value: undefined})");
        page.waitForResponse("**/service-worker.js", page::reload);
        visitor.isIn().isAt("Lobby");
        page.evaluate("() => { window.isOld = true; }");
        visitor.composer().fill("I was just about to");

        page.waitForResponse("**/service-worker.js", front::renew);
        visitor.goesTo("#/settings/look");
        page.waitForFunction("() => window.isOld === undefined");
        visitor.isIn().goesTo(lobby).isAt("Lobby");
        assertThat(visitor.composer()).hasValue("I was just about to");
    }
}
