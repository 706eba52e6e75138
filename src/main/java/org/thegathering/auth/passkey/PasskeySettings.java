package org.thegathering.auth.passkey;

import java.net.URI;
import java.util.List;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code passkeys}.
 *
 * @param domain which passkeys belong to for good, the relying party id of Web Authentication §4; empty if passkeys
 *     are off
 * @param origins of the pages on which they may be used
 */
public record PasskeySettings(String domain, List<String> origins) {

    private static final String LOCALHOST = "localhost";

    public PasskeySettings {
        origins = List.copyOf(origins);
        for (String origin : origins) {
            if (!isWithin(domain, origin)) {
                throw Allowed.refused("passkeys.origins", origin,
                        "origins such as https://chat.example.org on passkeys.domain or below it");
            }
        }
    }

    /**
     * @param origins empty for the usual one: HTTPS at its usual port, or on this machine plain HTTP at the server's
     * @param port where the server listens
     */
    public static PasskeySettings of(String domain, List<String> origins, int port) {
        if (domain.isEmpty() || !origins.isEmpty()) {
            return new PasskeySettings(domain, origins);
        }
        return new PasskeySettings(
                domain, List.of(domain.equals(LOCALHOST) ? "http://localhost:" + port : "https://" + domain));
    }

    public boolean areOn() {
        return !domain.isEmpty();
    }

    private static boolean isWithin(String domain, String origin) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getHost();
            boolean isSecure = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isLocal(host);
            return isSecure && uri.getRawPath().isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    /** Where browsers trust plain HTTP (Secure Contexts §3.1). */
    private static boolean isLocal(String host) {
        return host != null && (host.equals(LOCALHOST) || host.endsWith("." + LOCALHOST));
    }
}
