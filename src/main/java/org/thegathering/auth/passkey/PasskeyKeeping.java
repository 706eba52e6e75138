package org.thegathering.auth.passkey;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.thegathering.auth.ceremony.Ceremonies;
import org.thegathering.auth.factor.EvidenceCheck;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.PasskeyBus.BeginRegistration;
import org.thegathering.bus.PasskeyBus.BeginRegistrationReply;
import org.thegathering.bus.PasskeyBus.Begun;
import org.thegathering.bus.PasskeyBus.Register;
import org.thegathering.bus.PasskeyBus.RegisterReply;
import org.thegathering.bus.PasskeyBus.Remove;
import org.thegathering.bus.PasskeyBus.RemoveReply;
import org.thegathering.bus.PasskeyStoreBus;
import org.thegathering.bus.PasskeyStoreBus.Credential;
import org.thegathering.bus.PasskeyStoreBus.InsertReply;
import org.thegathering.bus.PasskeyStoreBus.Owned;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.UserBus;
import org.thegathering.model.User;
import org.thegathering.model.UserId;

/** Making a passkey, and doing without one. Every method waits. */
public final class PasskeyKeeping {

    /** More than a browser's own dialogue stays open. */
    static final Duration LIFETIME = Duration.ofMinutes(5);

    static final String CHALLENGE = "challenge";
    private static final String HANDLE = "handle";

    private final Bus bus;
    private final Ceremonies ceremonies;
    private final EvidenceCheck evidence;
    private final RelyingParty relyingParty;

    public PasskeyKeeping(Vertx vertx, Bus bus, PasskeySettings settings) {
        this.bus = bus;
        this.ceremonies = new Ceremonies(bus);
        this.evidence = new EvidenceCheck(bus);
        this.relyingParty = new RelyingParty(vertx, settings);
    }

    public BeginRegistrationReply beginRegistration(BeginRegistration begin) {
        return switch (evidence.judge(begin.userId(), begin.evidence())) {
            case Judged.Good() -> beginRegistration(begin.userId());
            case Judged why -> new BeginRegistrationReply.Unproven(why);
        };
    }

    private Begun beginRegistration(UserId id) {
        Owned owned = bus.ask(PasskeyStoreBus.FIND_OWNED, new PasskeyStoreBus.FindOwned(id)).await();
        UUID handle = owned.handle() == null ? UUID.randomUUID() : owned.handle();
        User user = find(id);
        JsonObject options = relyingParty.creation(handle, user.email(), user.username(), owned.credentials());
        String token = ceremonies.begin(
                Purpose.PASSKEY_REGISTRATION,
                id,
                Map.of(CHALLENGE, options.getString(CHALLENGE), HANDLE, handle.toString()),
                LIFETIME);
        return new Begun(token, RelyingParty.plain(options));
    }

    public RegisterReply register(Register register) {
        return switch (ceremonies.take(Purpose.PASSKEY_REGISTRATION, register.token())) {
            case Found.Open open when open.userId().equals(register.userId()) -> register(open, register);
            case Found.Open _, Found.Gone _ -> new RegisterReply.Refused();
        };
    }

    private RegisterReply register(Found.Open open, Register register) {
        Credential made = relyingParty.created(open.detail().get(CHALLENGE), register.credential());
        if (made == null) {
            return new RegisterReply.Refused();
        }
        UUID handle = UUID.fromString(open.detail().get(HANDLE));
        var insert = new PasskeyStoreBus.Insert(open.userId(), handle, register.name(), made);
        return switch (bus.ask(PasskeyStoreBus.INSERT, insert).await()) {
            case InsertReply.Inserted(var passkey) -> {
                SecurityLog.event("passkey_made").user(open.userId()).with("passkey", passkey.id()).write();
                yield new RegisterReply.Registered(passkey);
            }
            case InsertReply.AlreadyThere() -> new RegisterReply.AlreadyThere();
            case InsertReply.TooMany() -> new RegisterReply.TooMany();
        };
    }

    public RemoveReply remove(Remove remove) {
        return switch (evidence.judge(remove.userId(), remove.evidence())) {
            case Judged.Good() -> delete(remove);
            case Judged why -> new RemoveReply.Unproven(why);
        };
    }

    private RemoveReply delete(Remove remove) {
        var delete = new PasskeyStoreBus.Delete(remove.userId(), remove.id());
        if (!bus.ask(PasskeyStoreBus.DELETE, delete).await().done()) {
            return new RemoveReply.NoSuchPasskey();
        }
        SecurityLog.event("passkey_removed").user(remove.userId()).with("passkey", remove.id()).write();
        return new RemoveReply.Removed();
    }

    private User find(UserId id) {
        return switch (bus.ask(UserBus.FIND, new UserBus.Find(id)).await()) {
            case UserBus.FindReply.Found(var user) -> user;
            case UserBus.FindReply.NoSuchUser() -> throw new IllegalStateException("no such user " + id);
        };
    }
}
