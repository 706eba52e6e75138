package org.thegathering.auth;

import io.vertx.core.Future;
import org.thegathering.bus.SessionBus.Identify;
import org.thegathering.bus.SessionBus.IdentifyReply;

/** Whom an access token belongs to, as long as it does. On authentication's event loop. */
final class Identification {

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final EndedSessions ended;

    Identification(AccessTokens tokens, Accounts accounts, EndedSessions ended) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.ended = ended;
    }

    Future<IdentifyReply> identify(Identify asked) {
        return switch (tokens.read(asked.accessToken())) {
            case AccessTokens.Reading.Bad(String reason) ->
                Future.succeededFuture(new IdentifyReply.Refused(reason));
            case AccessTokens.Reading.Good good -> accounts.find(good.userId()).map(account -> identified(good, account));
        };
    }

    /** The end of a session is looked at last: it may have come while the account was looked up. */
    private IdentifyReply identified(AccessTokens.Reading.Good token, Accounts.Account account) {
        if (ended.contains(token.sessionId())) {
            return new IdentifyReply.Refused("This session has ended");
        }
        return switch (account) {
            case Accounts.Account.Active active ->
                new IdentifyReply.Identified(
                        token.userId(), token.sessionId(), active.username(), active.isAdmin(), token.expiresAt());
            case Accounts.Account.Absent absent -> new IdentifyReply.Refused("This account is no longer here");
        };
    }
}
