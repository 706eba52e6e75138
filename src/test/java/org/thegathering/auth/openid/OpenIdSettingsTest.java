package org.thegathering.auth.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdSettingsTest {

    @Test
    void isOffWithoutAnIssuer() {
        assertFalse(settings("", "", "").isOn());
    }

    @Test
    void isOnWithAllThatIsNeeded() {
        var settings = settings("https://login.example.org", "https://chat.example.org/", "client");

        assertTrue(settings.isOn());
        assertEquals(List.of("example.org"), settings.emailDomains());
    }

    @Test
    void neverShowsItsSecret() {
        assertFalse(settings("https://login.example.org", "https://chat.example.org/", "client").toString().contains("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://login.example.org, https://chat.example.org/, client",
        "login.example.org, https://chat.example.org/, client",
        "https://login.example.org, http://chat.example.org/, client",
        "https://login.example.org, '', client",
        "https://login.example.org, https://chat.example.org/, ''"
    })
    void refusesWhatIsUnsafeOrMissing(String issuer, String redirectUri, String clientId) {
        assertThrows(IllegalArgumentException.class, () -> settings(issuer, redirectUri, clientId));
    }

    private static OpenIdSettings settings(String issuer, String redirectUri, String clientId) {
        return new OpenIdSettings(
                issuer, clientId, "secret", "Example", redirectUri, "preferred_username", List.of("Example.org"), true, false, false);
    }
}
