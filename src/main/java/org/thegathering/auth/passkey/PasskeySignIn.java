package org.thegathering.auth.passkey;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.thegathering.auth.ceremony.Ceremonies;
import org.thegathering.auth.ceremony.Entrance;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.bus.PasskeyBus.BeginSignIn;
import org.thegathering.bus.PasskeyBus.BeginSignInReply;
import org.thegathering.bus.PasskeyBus.Begun;
import org.thegathering.bus.PasskeyBus.SignIn;
import org.thegathering.bus.PasskeyBus.SignInReply;
import org.thegathering.bus.PasskeyStoreBus;
import org.thegathering.bus.PasskeyStoreBus.FindReply;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;
import org.thegathering.model.Proof;

/** Coming in with a passkey. Every method waits. */
public final class PasskeySignIn {

    private final Bus bus;
    private final Ceremonies ceremonies;
    private final Entrance entrance;
    private final RelyingParty relyingParty;

    public PasskeySignIn(Vertx vertx, Bus bus, PasskeySettings settings) {
        this.bus = bus;
        this.ceremonies = new Ceremonies(bus);
        this.entrance = new Entrance(bus);
        this.relyingParty = new RelyingParty(vertx, settings);
    }

    public BeginSignInReply beginSignIn(BeginSignIn begin) {
        JsonObject options = relyingParty.request();
        Map<String, String> detail = Map.of(PasskeyKeeping.CHALLENGE, options.getString(PasskeyKeeping.CHALLENGE));
        String token = ceremonies.begin(Purpose.PASSKEY_SIGN_IN, null, detail, PasskeyKeeping.LIFETIME);
        return new Begun(token, RelyingParty.plain(options));
    }

    public SignInReply signIn(SignIn signIn) {
        return switch (ceremonies.take(Purpose.PASSKEY_SIGN_IN, signIn.token())) {
            case Found.Gone() -> new SignInReply.Refused();
            case Found.Open open -> signIn(
                    open.detail().get(PasskeyKeeping.CHALLENGE), new JsonObject(signIn.credential()), signIn.client());
        };
    }

    private SignInReply signIn(String challenge, JsonObject credential, Client client) {
        String id = credential.getString("id");
        return switch (bus.ask(PasskeyStoreBus.FIND, new PasskeyStoreBus.Find(id)).await()) {
            case FindReply.Found found when isOf(found, credential) -> signIn(challenge, credential, found, client);
            case FindReply.Found _, FindReply.NoSuchPasskey _ -> new SignInReply.Refused();
        };
    }

    /** Whom the device takes the person for (Web Authentication §7.2 step 6). */
    private static boolean isOf(FindReply.Found found, JsonObject credential) {
        String handle = credential.getJsonObject("response").getString("userHandle");
        return RelyingParty.encoded(found.handle()).equals(handle);
    }

    private SignInReply signIn(String challenge, JsonObject credential, FindReply.Found found, Client client) {
        long counter = relyingParty.signed(challenge, credential.getMap(), found.credential());
        Tokens tokens = counter >= 0 && use(found, counter)
                ? entrance.letIn(found.userId(), Proof.PASSKEY, client)
                : null;
        return tokens == null ? new SignInReply.Refused() : new SignInReply.LoggedIn(tokens);
    }

    private boolean use(FindReply.Found found, long counter) {
        var use = new PasskeyStoreBus.Use(found.credential().credentialId(), counter);
        boolean isNew = bus.ask(PasskeyStoreBus.USE, use).await().done();
        if (!isNew) {
            SecurityLog.event("passkey_counter_went_back").user(found.userId()).warn();
        }
        return isNew;
    }
}
