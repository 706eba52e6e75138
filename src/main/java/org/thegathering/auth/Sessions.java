package org.thegathering.auth;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus.FindMine;
import org.thegathering.bus.SessionBus.Refresh;
import org.thegathering.bus.SessionBus.RefreshReply;
import org.thegathering.bus.SessionBus.Replace;
import org.thegathering.bus.SessionBus.Replaced;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.EndFamily;
import org.thegathering.bus.SessionStoreBus.Insert;
import org.thegathering.bus.SessionStoreBus.InsertReply;
import org.thegathering.bus.SessionStoreBus.ListMine;
import org.thegathering.bus.SessionStoreBus.Mine;
import org.thegathering.bus.SessionStoreBus.Turn;
import org.thegathering.bus.SessionStoreBus.TurnReply;
import org.thegathering.model.Client;
import org.thegathering.model.Proof;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/** Begins sessions and gives each turn its tokens. */
final class Sessions {

    private final Bus bus;
    private final AccessTokens accessTokens;
    private final AuthSettings settings;

    Sessions(Bus bus, AccessTokens accessTokens, AuthSettings settings) {
        this.bus = bus;
        this.accessTokens = accessTokens;
        this.settings = settings;
    }

    /**
     * @param passwordHash with which the password was compared; null if none was
     * @return null if the account may not come in
     */
    Future<Tokens> begin(UserId user, Proof proof, Client client, String passwordHash) {
        RefreshToken first = RefreshToken.first();
        var insert = new Insert(
                user, first.familyHash(), first.turnHash(), proof, client, passwordHash, settings.sessionsPerAccount());
        return bus.ask(SessionStoreBus.INSERT, insert).map(reply -> switch (reply) {
            case InsertReply.Inserted(var session) -> {
                SecurityLog.event("logged_in").user(user).session(session).address(client.address())
                        .with("proof", proof.word()).write();
                yield tokens(user, session, first);
            }
            case InsertReply.NoSuchUser nobody -> null;
        });
    }

    Future<RefreshReply> refresh(Refresh refresh) {
        RefreshToken presented = RefreshToken.parse(refresh.refreshToken());
        if (presented == null) {
            return Future.succeededFuture(new RefreshReply.Refused());
        }
        RefreshToken next = presented.next();
        var turn = new Turn(
                presented.familyHash(),
                presented.turnHash(),
                next.turnHash(),
                presented.seal(next),
                refresh.client(),
                settings.session());
        return bus.ask(SessionStoreBus.TURN, turn).map(reply -> switch (reply) {
            case TurnReply.Turned(var session, var user) -> new RefreshReply.Refreshed(tokens(user, session, next));
            case TurnReply.Raced(var session, var user, var sealed) ->
                new RefreshReply.Refreshed(tokens(user, session, presented.open(sealed)));
            case TurnReply.Reused(var session, var user) -> {
                SecurityLog.event("refresh_token_reused").user(user).session(session)
                        .address(refresh.client().address()).warn();
                yield new RefreshReply.Refused();
            }
            case TurnReply.Over over -> new RefreshReply.Refused();
        });
    }

    Future<Replaced> replace(Replace replace) {
        RefreshToken presented = RefreshToken.parse(replace.refreshToken());
        return presented == null
                ? Future.succeededFuture(new Replaced())
                : bus.ask(SessionStoreBus.END_FAMILY, new EndFamily(presented.familyHash(), SessionEnd.REPLACED))
                        .map(ended -> new Replaced());
    }

    Future<Mine> find(FindMine mine) {
        return bus.ask(SessionStoreBus.LIST, new ListMine(mine.userId(), settings.session()));
    }

    private Tokens tokens(UserId user, SessionId session, RefreshToken refreshToken) {
        return new Tokens(
                user,
                session,
                accessTokens.issue(user, session),
                settings.tokenTtl(),
                refreshToken.written(),
                settings.session().idle());
    }
}
