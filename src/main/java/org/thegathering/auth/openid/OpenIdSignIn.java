package org.thegathering.auth.openid;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.thegathering.auth.ceremony.Ceremonies;
import org.thegathering.auth.ceremony.Entrance;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.bus.IdentityStoreBus;
import org.thegathering.bus.IdentityStoreBus.FindReply;
import org.thegathering.bus.IdentityStoreBus.Identity;
import org.thegathering.bus.IdentityStoreBus.WelcomeReply;
import org.thegathering.bus.OpenIdBus.Begin;
import org.thegathering.bus.OpenIdBus.Begun;
import org.thegathering.bus.OpenIdBus.Finish;
import org.thegathering.bus.OpenIdBus.FinishReply;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;
import org.thegathering.model.Proof;
import org.thegathering.model.UserId;

/**
 * Sends people to their organisation and takes its word for who they are. What goes out and what comes back belong
 * together by four things: the state finds what was begun, and only once (RFC 9700 §2.1); the binding shows that the
 * same browser began it; the code verifier, that the code was asked for here; the nonce, that the ID token was. Every
 * method waits.
 */
public final class OpenIdSignIn {

    /** Somebody may have to find a password and a telephone over there. */
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String NONCE = "nonce";
    private static final String VERIFIER = "verifier";
    private static final String BINDING = "binding";

    private final Bus bus;
    private final OpenIdSettings settings;
    private final Ceremonies ceremonies;
    private final Entrance entrance;
    private final Provider provider;

    public OpenIdSignIn(Vertx vertx, Bus bus, OpenIdSettings settings) {
        this.bus = bus;
        this.settings = settings;
        this.ceremonies = new Ceremonies(bus);
        this.entrance = new Entrance(bus);
        this.provider = new Provider(vertx, settings);
    }

    public Begun begin(Begin begin) {
        String nonce = Secrets.token();
        String verifier = Secrets.token();
        String binding = Secrets.token();
        String bound = Secrets.base64url(Secrets.hash(binding));
        String state = ceremonies.begin(
                Purpose.OPENID, null, Map.of(NONCE, nonce, VERIFIER, verifier, BINDING, bound), LIFETIME);
        return new Begun(provider.authorizeUrl(state, nonce, verifier), binding);
    }

    public FinishReply finish(Finish finish) {
        return switch (ceremonies.take(Purpose.OPENID, finish.state())) {
            case Found.Open open when isBoundTo(open, finish.binding()) -> finish(open.detail(), finish);
            case Found.Open _, Found.Gone _ -> new FinishReply.Refused();
        };
    }

    private static boolean isBoundTo(Found.Open open, String binding) {
        byte[] expected = Base64.getUrlDecoder().decode(open.detail().get(BINDING));
        return MessageDigest.isEqual(expected, Secrets.hash(binding));
    }

    private FinishReply finish(Map<String, String> begun, Finish finish) {
        JsonObject claims = provider.redeem(finish.code(), begun.get(VERIFIER));
        if (claims == null || !IdToken.isFor(claims, settings, begun.get(NONCE), Instant.now())) {
            SecurityLog.event("organisation_refused").address(finish.client().address()).warn();
            return new FinishReply.Refused();
        }
        return enter(claims, finish.client());
    }

    private FinishReply enter(JsonObject claims, Client client) {
        String email = Profile.email(claims, settings);
        if (email == null && !settings.emailDomains().isEmpty()) {
            return new FinishReply.NoAddress();
        }
        Identity identity = new Identity(settings.issuer(), claims.getString("sub"));
        return switch (bus.ask(IdentityStoreBus.FIND, new IdentityStoreBus.Find(identity)).await()) {
            case FindReply.Known(var user) -> letIn(user, client);
            case FindReply.Unknown() when !settings.makesAccounts() && !settings.linksByEmail() ->
                new FinishReply.NoAccount();
            case FindReply.Unknown() when email == null -> new FinishReply.NoAddress();
            case FindReply.Unknown() -> welcome(identity, email, claims, client);
        };
    }

    private FinishReply welcome(Identity identity, String email, JsonObject claims, Client client) {
        var welcome = new IdentityStoreBus.Welcome(
                identity,
                email,
                Profile.usernames(claims, settings),
                hashOfWhatNobodyKnows(),
                settings.makesAccounts(),
                settings.linksByEmail());
        return switch (bus.ask(IdentityStoreBus.WELCOME, welcome).await()) {
            case WelcomeReply.Welcomed(var user) -> {
                SecurityLog.event("organisation_account_joined").user(user).write();
                yield letIn(user, client);
            }
            case WelcomeReply.NoAccount() -> new FinishReply.NoAccount();
            case WelcomeReply.AddressTaken() -> new FinishReply.AddressTaken();
        };
    }

    private FinishReply letIn(UserId user, Client client) {
        Tokens tokens = entrance.letIn(user, Proof.ORGANISATION, client);
        return tokens == null ? new FinishReply.Refused() : new FinishReply.LoggedIn(tokens);
    }

    private String hashOfWhatNobodyKnows() {
        return bus.ask(SessionBus.HASH_PASSWORD, new SessionBus.HashPassword(Secrets.token()))
                .await()
                .hash();
    }
}
