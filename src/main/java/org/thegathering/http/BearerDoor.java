package org.thegathering.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.JWTAuthHandler;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Identify;
import org.thegathering.bus.SessionBus.IdentifyReply;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;

/**
 * Lets a request in whose bearer token (RFC 6750 §2.1) belongs to somebody; where the contract asks for {@code admin},
 * to a keeper.
 *
 * <p>It stands where the contract's router expects Vert.x's own handler for such tokens; the authentication part is the
 * one that knows them.
 */
final class BearerDoor implements JWTAuthHandler {

    static final String SCHEME = "bearer";

    private static final String CALLER = "caller";
    private static final String PREFIX = "Bearer ";
    private static final String ADMIN = "admin";

    /** Where the contract's router leaves what a security requirement lists besides the scheme. */
    private static final String SCOPES = "scopes";

    private final Bus bus;

    BearerDoor(Bus bus) {
        this.bus = bus;
    }

    /** Who asks; null on a route without this door. */
    static Identified caller(RoutingContext context) {
        return context.get(CALLER);
    }

    /** The body waits outside until the caller is known, and is let through or dropped afterwards. */
    @Override
    public void handle(RoutingContext context) {
        String token = token(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            refuse(context, Answer.refused(Refusal.NOT_SIGNED_IN));
            return;
        }
        context.request().pause();
        bus.ask(SessionBus.IDENTIFY, new Identify(token))
                .onSuccess(reply -> decide(context, reply))
                .onFailure(context::fail)
                .onComplete(_ -> context.request().resume());
    }

    private static String token(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return null;
        }
        String token = authorization.substring(PREFIX.length()).strip();
        return token.isEmpty() ? null : token;
    }

    private static void decide(RoutingContext context, IdentifyReply reply) {
        switch (reply) {
            case IdentifyReply.Refused(String reason) ->
                refuse(context, Answer.refused(Refusal.TOKEN_REFUSED, reason));
            case Identified caller when asksForAdmin(context) && !caller.isAdmin() ->
                refuse(context, Answer.refused(Refusal.ADMIN_ONLY));
            case Identified caller -> {
                context.put(CALLER, caller);
                context.next();
            }
        }
    }

    private static boolean asksForAdmin(RoutingContext context) {
        List<String> scopes = context.currentRoute().getMetadata(SCOPES);
        return scopes != null && scopes.contains(ADMIN);
    }

    private static void refuse(RoutingContext context, Answer refusal) {
        Answers.send(context, refusal);
    }

    @Override
    public JWTAuthHandler scopeDelimiter(String delimiter) {
        return this;
    }

    @Override
    public JWTAuthHandler withScope(String scope) {
        return this;
    }

    @Override
    public JWTAuthHandler withScopes(List<String> scopes) {
        return this;
    }
}
