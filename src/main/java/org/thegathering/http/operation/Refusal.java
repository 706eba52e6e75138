package org.thegathering.http.operation;

import java.util.Locale;
import org.thegathering.model.Target;

/**
 * Everything that can be refused, with its status and its sentence: the one table, for REST and for sockets. A sentence
 * with a {@code %s} is about somebody or something. The name in lower case is the {@code error_code} that programs may
 * rely on.
 */
public enum Refusal {
    // The request itself.
    BAD_REQUEST(400, "Bad Request"),
    FOREIGN_PAGE(403, "Pages of this origin may not talk to this server"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    BODY_TOO_SLOW(408, "Request Timeout"),
    BODY_TOO_LARGE(413, "Request Entity Too Large"),
    URI_TOO_LONG(414, "URI Too Long"),
    WRONG_MEDIA_TYPE(415, "Unsupported Media Type: send application/json"),
    INVALID_REQUEST(422, "Unprocessable Content"),
    HEADERS_TOO_LARGE(431, "Request Header Fields Too Large"),

    // Who asks.
    NOT_SIGNED_IN(401, "Authentication required"),
    TOKEN_REFUSED(401, "%s"),
    ACCOUNT_GONE(401, "This account is no longer here"),
    WRONG_CREDENTIALS(401, "Invalid email or password"),
    SECOND_FACTOR_REQUIRED(401, "A code is needed as well"),
    SIGN_IN_CODE_WRONG(401, "This code is not right, or was used before"),
    SIGN_IN_OVER(401, "This took too long or too many tries; sign in again"),
    PASSKEY_REFUSED(401, "This passkey opens no account here"),
    ORGANISATION_REFUSED(401, "Signing in with your organisation did not work; begin again"),
    NO_ADDRESS(403, "Your organisation vouches for no e-mail address that may come in here"),
    NO_ACCOUNT(403, "There is no account here for you"),
    ADDRESS_HAS_ACCOUNT(409, "An account with your e-mail address is here already; sign in with its password"),
    NOT_OFFERED(404, "This way in is not offered here"),
    REFRESH_REFUSED(401, "This session has ended; sign in again"),
    FOREIGN_COOKIE(403, "A page of another site can't use this cookie"),
    WRONG_PASSWORD(400, "This is not your password"),
    LINK_REFUSED(400, "This link was used already, or has run out; ask for another"),
    NO_SUCH_SESSION(404, "Session not found"),
    ADMIN_ONLY(403, "Admin privileges required"),

    // Too often; the sentence is about seconds.
    TOO_MANY_LOGINS(429, "Too many tries to sign in; please try again in %s s"),
    TOO_MANY_LOCKS(429, "You change what opens your account too often; please try again in %s s"),
    TOO_MANY_REGISTRATIONS(429, "Too many new accounts from where you are; please try again in %s s"),
    TOO_MANY_REFRESHES(429, "Too many sessions are prolonged from where you are; please try again in %s s"),
    TOO_MANY_PASSWORDS(429, "Too many passwords changed or forgotten; please try again in %s s"),
    TOO_MANY_CONVERSATIONS(429, "You have begun many conversations; please try again in %s s"),
    TOO_MANY_FRAMES(429, "You send more than is read; please go on in %s s"),
    TOO_MANY_SOCKETS(429, "Too many connections; please try again in %s s"),
    TOO_MANY_BAD_TOKENS(429, "Too many bad tokens; please try again in %s s"),
    TOO_MUCH_TYPING(429, "Nobody types so fast; please tell it again in %s s"),
    TOO_MANY_MESSAGES(429, "You say more than people can read; please try again in %s s"),

    // People.
    EMAIL_TAKEN(400, "Email already registered"),
    USERNAME_TAKEN(400, "Username already taken"),
    REGISTRATION_CLOSED(403, "No new accounts are made here"),
    INVITATION_NEEDED(403, "A new account needs an invitation here; ask an administrator for one"),
    INVITATION_REFUSED(403, "This invitation doesn't open the door, or no longer does"),
    NO_SUCH_INVITATION(404, "Invitation not found"),
    UNSUPPORTED_LANGUAGE(400, "Unsupported language; these are spoken here: %s"),

    // What opens one's own account.
    EVIDENCE_WRONG(403, "That is neither your password nor a code that is good now"),
    TOO_MANY_WRONG(429, "Too many were wrong; use a recovery code, or try again in %s s"),
    CODE_WRONG(400, "This code is not right; compare the clocks and take the next one"),
    TOTP_THERE(409, "Codes are set up already"),
    NO_TOTP(404, "No codes are set up"),
    NOTHING_TO_CONFIRM(404, "There is nothing to confirm; begin again"),
    PASSKEY_NOT_MADE(400, "This passkey can't be taken; begin again"),
    PASSKEY_THERE(409, "This passkey is here already"),
    TOO_MANY_PASSKEYS(409, "There are so many passkeys already; remove one first"),
    NO_SUCH_PASSKEY(404, "Passkey not found"),

    // Rooms.
    NO_SUCH_ROOM(404, "Room not found"),
    ROOM_NAME_TAKEN(409, "A room with this name already exists"),
    ROOM_FULL(409, "This room is full: %1$s of %1$s"),
    NOT_IN_THE_ROOM(400, "You are not in this room"),

    // Conversations.
    NO_SUCH_CONVERSATION(404, "Conversation not found"),
    IN_NO_ROOM(403, "Go into a room first; a conversation begins among people who are in the same room"),
    NOT_EXACTLY_ONE_OTHER(400, "A private conversation has exactly one other person"),
    UNKNOWN_PERSON(400, "Nobody here is called \"%s\""),
    INACTIVE_PERSON(400, "\"%s\" has no active account"),
    WITH_ONESELF(400, "Name the others; you are part of it anyway"),
    NAMED_TWICE(400, "\"%s\" is named twice"),
    NOT_IN_SAME_ROOM(400, "\"%s\" is not in the same room as you"),

    // Saying and reading.
    NOT_A_MEMBER(403, "Only those inside read and write here"),
    ARCHIVED(403, "This conversation rests: it can be read, but no longer written"),
    CLIENT_ID_TAKEN(409, "This client_id already stands for something else"),
    NO_SUCH_MESSAGE(404, "Message not found"),
    NOT_YOUR_MESSAGE(403, "Only its author and those who look after this place can delete a message"),

    // Looking after a place.
    MODERATORS_ONLY(403, "Only this room's moderators and administrators can do that"),
    ABOUT_AN_ADMINISTRATOR(403, "Moderators can't act on administrators"),
    REASON_MISSING(400, "Say why: the body has a reason of 1 to 500 characters"),
    ABOUT_ONESELF(400, "Nobody does that to themselves"),
    NOT_INSIDE(400, "%s is not in this room"),
    NO_SUCH_USER(404, "Nobody has this number"),
    LAST_ADMINISTRATOR(409, "The last administrator stays one"),
    MUTED(403, "You can listen here, but not write before %s"),
    BANNED(403, "You can't come in here before %s"),
    BANNED_FOR_GOOD(403, "You can't come in here any more"),

    // The service.
    BUG(500, "Internal Server Error"),
    UNAVAILABLE(503, "Not possible at the moment; please try again soon");

    private final int status;
    private final String detail;
    private final String code = name().toLowerCase(Locale.ROOT);

    Refusal(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    /** That of a target which does not exist, in the words of its kind. */
    public static Refusal missing(Target target) {
        return target.pick(NO_SUCH_ROOM, NO_SUCH_CONVERSATION);
    }

    /** The HTTP status, and the {@code failureCode} on a socket. */
    public int status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public String code() {
        return code;
    }
}
