package org.thegathering.auth.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void makesTenDifferentOnes() {
        var codes = RecoveryCode.fresh();

        assertEquals(10, new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){5}")), codes::toString);
    }

    /** Five bits each, and 112 together at least: then a fast hash is enough to keep them (ASVS 5.0, 6.5.2). */
    @Test
    void areRandomInEveryLetter() {
        var codes = IntStream.range(0, 100).boxed().flatMap(_ -> RecoveryCode.fresh().stream())
                .map(code -> code.replace("-", "")).toList();
        double bits = IntStream.range(0, codes.getFirst().length())
                .mapToLong(place -> codes.stream().map(code -> code.charAt(place)).distinct().count())
                .mapToDouble(letters -> Math.log(letters) / Math.log(2))
                .sum();

        assertTrue(bits >= 112, () -> bits + " bits");
    }

    @Test
    void knowsAgainWhatPeopleType() {
        byte[] hash = RecoveryCode.hash("4hx2-9k0m-q7ct-b1sw");

        assertArrayEquals(hash, RecoveryCode.hash("4HX2 9KOM Q7CT BISW"));
        assertArrayEquals(hash, RecoveryCode.hash("4hx29komq7ctblsw"));
    }

    @Test
    void tellsOneFromAnother() {
        assertTrue(!Arrays.equals(RecoveryCode.hash("4hx2-9k0m-q7ct-b1sw"), RecoveryCode.hash("4hx2-9k0m-q7ct-b1sv")));
    }
}
