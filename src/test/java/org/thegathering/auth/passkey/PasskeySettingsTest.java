package org.thegathering.auth.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeySettingsTest {

    @Test
    void knowsTheUsualOrigin() {
        assertEquals(List.of("https://chat.example.org"), PasskeySettings.of("chat.example.org", List.of(), 8000).origins());
        assertEquals(List.of("http://localhost:8001"), PasskeySettings.of("localhost", List.of(), 8001).origins());
    }

    @Test
    void isOffWithoutADomain() {
        assertFalse(PasskeySettings.of("", List.of(), 8000).areOn());
        assertTrue(PasskeySettings.of("localhost", List.of(), 8000).areOn());
    }

    @Test
    void takesOriginsOnTheDomainAndBelow() {
        var origins = List.of("https://example.org", "https://chat.example.org:8443");

        assertEquals(origins, PasskeySettings.of("example.org", origins, 8000).origins());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://example.org", "https://example.org/", "https://badexample.org", "https://example.org.evil.test", "example.org", "https://", "null"
    })
    void refusesOtherOrigins(String origin) {
        assertThrows(IllegalArgumentException.class, () -> PasskeySettings.of("example.org", List.of(origin), 8000));
    }
}
