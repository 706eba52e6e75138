package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

class HearingTest extends Cast {

    @Test
    void everybodyInsideHearsWhatIsSaidInARoom() {
        alice.joins(lobby).listensTo(lobby);
        carol.joins(lobby).listensTo(lobby);

        alice.says(lobby, "hi");

        var heard = carol.hears("hi");
        assertEquals(alice.hears("hi"), heard);
        assertEquals("Alice", heard.getJsonObject("message").getString("sender_username"));
    }

    @Test
    void nobodyElsewhereHearsIt() {
        alice.joins(lobby).listensTo(lobby);
        dave.joins(gaming).listensTo(gaming).listensToNews();

        alice.says(lobby, "hi");

        alice.hears("hi");
        dave.hearsNothing();
    }
}
