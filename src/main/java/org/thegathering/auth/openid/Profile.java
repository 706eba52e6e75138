package org.thegathering.auth.openid;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.thegathering.auth.secret.Secrets;

/** What an organisation's provider tells of a person besides who they are: an address, and what to call them. */
final class Profile {

    /** As the contract's rule for a username. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_EMAIL = 254;

    /** Names with a number behind them, before one is made up. */
    private static final int NUMBERED = 20;

    private Profile() {}

    /** @return the address that the provider vouches for and that may come in; null if there is none */
    static String email(JsonObject claims, OpenIdSettings settings) {
        if (!(claims.getValue("email") instanceof String email) || email.length() > LONGEST_EMAIL) {
            return null;
        }
        int at = email.lastIndexOf('@');
        Set<String> domains = Set.copyOf(settings.emailDomains());
        boolean isWelcome =
                domains.isEmpty() || domains.contains(email.substring(at + 1).toLowerCase(Locale.ROOT));
        return at > 0 && isWelcome && isVerified(claims, settings) ? email : null;
    }

    /** Some providers write the flag as a text. */
    private static boolean isVerified(JsonObject claims, OpenIdSettings settings) {
        Object verified = claims.getValue("email_verified");
        return verified == null ? settings.trustsEmail() : "true".equals(verified.toString());
    }

    /**
     * What a new account may be called, the best first; the last is surely free. Never after the address, which others
     * don't see.
     */
    static List<String> usernames(JsonObject claims, OpenIdSettings settings) {
        List<String> wanted = Stream.of(settings.usernameClaim(), "preferred_username", "name")
                .map(claims::getValue)
                .map(claim -> claim instanceof String text ? name(text) : null)
                .filter(Objects::nonNull)
                .toList();
        Set<String> names = new LinkedHashSet<>(wanted);
        for (int number = 2; number <= NUMBERED; number++) {
            String suffix = Integer.toString(number);
            wanted.forEach(name -> names.add(cut(name, LONGEST_NAME - suffix.length()) + suffix));
        }
        names.add("guest-" + Secrets.token().substring(0, LONGEST_NAME - "guest-".length()));
        return new ArrayList<>(names);
    }

    /** The text without control characters, up to an {@code @}; null if too little is left. */
    private static String name(String claim) {
        String text = claim.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").replaceAll("@.*", "").strip();
        String name = cut(text, LONGEST_NAME).strip();
        return name.codePointCount(0, name.length()) < SHORTEST_NAME ? null : name;
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints)).strip();
    }
}
