package org.thegathering.auth.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** "12345678901234567890", the secret of RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long STEP = 41_152_263;
    private static final String CODE = "005924";

    @ParameterizedTest
    @CsvSource({
        "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"
    })
    void takesTheCodesOfTheStandard(long seconds, String code) {
        assertEquals(OptionalLong.of(seconds / 30), OneTimeCode.step(SECRET, code, 0, Instant.ofEpochSecond(seconds)));
    }

    @Test
    void bearsAClockThatIsOneStepOff() {
        assertEquals(OptionalLong.of(STEP), OneTimeCode.step(SECRET, CODE, 0, NOW.plusSeconds(30)));
        assertEquals(OptionalLong.of(STEP), OneTimeCode.step(SECRET, CODE, 0, NOW.minusSeconds(30)));
    }

    @Test
    void bearsNoMore() {
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, CODE, 0, NOW.plusSeconds(60)));
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, CODE, 0, NOW.minusSeconds(60)));
    }

    @Test
    void takesNoSpentCode() {
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, CODE, STEP, NOW));
        assertEquals(OptionalLong.of(STEP), OneTimeCode.step(SECRET, CODE, STEP - 1, NOW));
    }

    @Test
    void looksNoFurtherAheadWhenTheNextOneIsSpent() {
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, CODE, STEP - 2, NOW.minusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"005925", "'00592'", "'0059240'", "abcdef", "''"})
    void refusesWhatIsNotTheCode(String code) {
        assertEquals(OptionalLong.empty(), OneTimeCode.step(SECRET, code, 0, NOW));
    }

    @Test
    void makesSecretsOf160Bits() {
        assertTrue(OneTimeCode.secret().matches("[A-Z2-7]{32}"));
        assertNotEquals(OneTimeCode.secret(), OneTimeCode.secret());
    }

    @Test
    void tellsACameraAllThatAnAppNeeds() {
        assertEquals(
                "otpauth://totp/The%20Gathering:a%2Bb%40test.com?secret=" + SECRET
                        + "&issuer=The%20Gathering&algorithm=SHA1&digits=6&period=30",
                OneTimeCode.uri(SECRET, "The Gathering", "a+b@test.com"));
    }
}
