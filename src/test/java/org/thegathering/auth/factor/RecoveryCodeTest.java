package org.thegathering.auth.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void makesTenDifferentOnes() {
        var codes = RecoveryCode.fresh();

        assertEquals(10, new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}")), codes::toString);
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
