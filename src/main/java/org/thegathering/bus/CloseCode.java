package org.thegathering.bus;

/** Why the server closes a socket: the live contract's codes, from the private range of RFC 6455 §7.4.2. */
public final class CloseCode {

    /** RFC 6455 §7.4.1: a frame was longer than the contract allows. */
    public static final int TOO_LARGE = 1009;

    /** The token was bad, ran out, or none came in time: sign in again. */
    public static final int SIGN_IN_AGAIN = 4001;

    /** The session was ended by its owner or a keeper. */
    public static final int SESSION_ENDED = 4003;

    /** Too slow a reader or too much sent: resume. */
    public static final int TOO_MUCH = 4008;

    /** The node goes away, or has no room: resume elsewhere, after the time told in the reason. */
    public static final int GOING_AWAY = 4012;

    private CloseCode() {}

    /** The reason that goes with {@link #GOING_AWAY}. @param millis after which to resume */
    public static String resumeAfter(long millis) {
        return "{\"retry_after_ms\":" + millis + "}";
    }
}
