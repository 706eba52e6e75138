package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;

/**
 * The cast at the page: {@code at(DESKTOP, alice)} is Alice at a browser of her own, signed in. After each test nobody's
 * page may have complained.
 */
@ExtendWith(ChromiumOpener.class)
abstract class AtThePage extends Cast {

    private final List<Visitor> visitors = new ArrayList<>();
    private Chromium chromium;

    void open(Chromium chromium) {
        this.chromium = chromium;
    }

    /** For pages that need more than a visitor has. */
    Browser browser() {
        return chromium.browser();
    }

    /** Somebody before the door. */
    Visitor stranger(Device device) {
        return arrives(new Visitor(chromium.browser(), nodes.first().port(), device));
    }

    /** @param door the address of a node's page */
    Visitor stranger(Device device, String door) {
        return arrives(new Visitor(chromium.browser(), door, device));
    }

    private Visitor arrives(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    Visitor at(Device device, Actor actor) {
        // Asked for so that the actor leaves the room when the test is over.
        actor.rest();
        var account = Account.of(actor.name());
        return stranger(device).comesIn(account.email(), account.password());
    }

    /** @param hasFailed then what the pages say would hide why */
    void close(boolean hasFailed) {
        var complaints = visitors.stream().flatMap(visitor -> visitor.complaints().stream()).toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        if (!hasFailed) {
            assertEquals(List.of(), complaints);
        }
    }
}
