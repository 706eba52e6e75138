package org.thegathering.http.avatar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class StoneTest {

    /** With the published values of FNV-1a (draft-eastlake-fnv), so that others can draw the same stones. */
    @Test
    void hashesAsDescribed() {
        assertEquals(0x811c9dc5, unmixed(""));
        assertEquals(0xe40c292c, unmixed("a"));
        assertEquals(0xbf9cf968, unmixed("foobar"));
    }

    @Test
    void isTheSameForTheSameNameInAnyCase() {
        assertEquals(Stone.of("Alice"), Stone.of("aLICE"));
        assertNotEquals(Stone.of("Alice"), Stone.of("Alicf"));
    }

    @Test
    void differsForEverybody() {
        Set<String> stones = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            stones.add(Stone.of("person" + i).svg());
        }
        assertEquals(2_000, stones.size());
    }

    @Test
    void letsItsLetterStandOut() {
        for (int i = 0; i < 1_000; i++) {
            Oklch body = Stone.body(i % 10, new Dice(i));
            assertTrue(body.contrastWithWhite() >= 4.5, body.toString());
            assertTrue(body.lightness() > 0.4 && body.lightness() <= 0.555, body.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Alice", "<&>\"'", "\u00e9ric", "\u00df-name", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family", " x",
        "\u0130stanbul", "\u0645\u0631\u062d\u0628\u0627"
    })
    void isAPictureThatAnyBrowserCanRead(String name) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Stone.of(name).svg())));
        assertEquals("svg", document.getDocumentElement().getTagName());
    }

    @Test
    void isOfNobodyWithoutAName() {
        assertFalse(Stone.canBeOf(""));
        assertFalse(Stone.canBeOf("x".repeat(21)));
        assertFalse(Stone.canBeOf("a\u0000b"));
        assertTrue(Stone.canBeOf("\uD83D\uDE00".repeat(20)));
    }

    @Test
    void hasColoursOfTheSrgbSpace() {
        assertEquals("#ffffff", new Oklch(1, 0, 0).hex());
        assertEquals("#000000", new Oklch(0, 0, 0).hex());
        assertEquals("#ff0000", new Oklch(0.627955, 0.257683, 29.2339).hex());
        assertEquals(21, new Oklch(0, 0, 0).contrastWithWhite(), 0.01);
    }

    /** The hash with its avalanche undone. */
    private static int unmixed(String text) {
        int hash = Seed.of(text);
        hash ^= hash >>> 16;
        hash *= inverse(0xc2b2ae35);
        hash ^= hash >>> 13 ^ hash >>> 26;
        hash *= inverse(0x85ebca6b);
        return hash ^ hash >>> 16;
    }

    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
