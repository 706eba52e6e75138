package org.thegathering.auth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everybody tries first. The list says where it comes from. */
final class CommonPasswords {

    private static final String LIST = "/common-passwords.txt";

    private final Set<String> passwords;

    private CommonPasswords(Set<String> passwords) {
        this.passwords = passwords;
    }

    /** Reads a file; not for an event loop. */
    static CommonPasswords read() {
        try (var reader = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return new CommonPasswords(
                    reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whatever its case. */
    boolean contain(String password) {
        return passwords.contains(password.toLowerCase(Locale.ROOT));
    }
}
