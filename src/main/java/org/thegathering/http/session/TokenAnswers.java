package org.thegathering.http.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Replace;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.model.UserId;

/**
 * The tokens of a session on their way to its owner: the refresh token in the body, or, for a page that asked with {@code
 * cookie: true}, in a cookie that no script can read.
 */
public final class TokenAnswers {

    private final Bus bus;

    public TokenAnswers(Bus bus) {
        this.bus = bus;
    }

    /** Whether the body asks for a cookie. Only a page of this server may be given one. */
    public static boolean wantsCookie(Call call) {
        return Boolean.TRUE.equals(call.optionalBody().getBoolean("cookie"));
    }

    /** Of a session that has just begun. One that the same browser had before is over then. */
    public Answer begun(Call call, Tokens tokens) {
        if (!wantsCookie(call)) {
            return inBody(tokens);
        }
        String before = RefreshCookie.sent(call.request());
        if (before != null) {
            bus.ask(SessionBus.REPLACE, new Replace(before));
        }
        return inCookie(call, tokens);
    }

    Answer inBody(Tokens tokens) {
        return Answer.ok(body(tokens, tokens.refreshToken()));
    }

    Answer inCookie(Call call, Tokens tokens) {
        return new Answer.WithCookie(
                Answer.ok(body(tokens, null)),
                RefreshCookie.of(call.request(), tokens.refreshToken(), tokens.idle().toSeconds()));
    }

    private static Token body(Tokens tokens, String refreshToken) {
        return new Token(tokens.accessToken(), "bearer", tokens.lifetime().toSeconds(), tokens.userId(), refreshToken);
    }

    /** @param expiresIn in seconds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Token(String accessToken, String tokenType, long expiresIn, UserId userId, String refreshToken) {}
}
