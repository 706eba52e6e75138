package org.thegathering.auth.limit;

import java.time.Duration;
import org.thegathering.bus.UserBus.Credentials;

/** What became of a password that somebody tried. */
public sealed interface Checked {

    /** It is that of an account that may come in. */
    record Right(Credentials found) implements Checked {}

    record Wrong() implements Checked {}

    /** It was not looked at. @param delay after which it is worth trying again */
    record TooMany(Duration delay) implements Checked {}
}
