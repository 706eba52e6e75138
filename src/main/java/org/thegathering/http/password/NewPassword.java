package org.thegathering.http.password;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.thegathering.bus.SessionBus;
import org.thegathering.http.input.Invalid;

/** The one limit of passwords that JSON Schema has no keyword for. */
public final class NewPassword {

    private NewPassword() {}

    /** @throws Invalid if it has more bytes than bcrypt reads: it is refused rather than cut */
    public static String of(JsonObject body, String member) {
        String password = body.getString(member);
        if (password.getBytes(StandardCharsets.UTF_8).length > SessionBus.PASSWORD_BYTES) {
            throw Invalid.tooManyBytes(member, SessionBus.PASSWORD_BYTES);
        }
        return password;
    }
}
