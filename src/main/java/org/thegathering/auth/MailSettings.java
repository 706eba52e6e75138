package org.thegathering.auth;

import java.util.Locale;
import java.util.Optional;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code mail}: where letters are handed in, and what they say about this service.
 *
 * @param host of the mail server
 * @param username empty where the server wants none
 * @param from the sender's address
 * @param site the address under which people reach this service, without a slash at its end
 */
public record MailSettings(
        String host, int port, Security security, Optional<String> username, String password, String from, String site) {

    public enum Security {
        /** The connection becomes encrypted before anything is said, or nothing is. */
        STARTTLS,
        /** Encrypted from the beginning. */
        TLS,
        /** In the clear: for a mail server on the same machine. */
        NONE
    }

    public MailSettings {
        Allowed.range("mail.port", port, 1, 65_535);
        Allowed.notBlank("mail.from", from);
        if (!site.toLowerCase(Locale.ROOT).matches("https?://[^/]+(/.*[^/])?")) {
            throw Allowed.refused("mail.site", site, "an address such as https://chat.example.org, without a slash at its end");
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + "]";
    }
}
