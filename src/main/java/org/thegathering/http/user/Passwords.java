package org.thegathering.http.user;

import java.nio.charset.StandardCharsets;
import org.thegathering.bus.SessionBus;

/** The one limit of passwords that JSON Schema has no keyword for. */
final class Passwords {

    private Passwords() {}

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > SessionBus.PASSWORD_BYTES;
    }
}
