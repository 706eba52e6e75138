package org.thegathering.auth.passkey;

import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.webauthn4j.Attestation;
import io.vertx.ext.auth.webauthn4j.ResidentKey;
import io.vertx.ext.auth.webauthn4j.UserVerification;
import io.vertx.ext.auth.webauthn4j.WebAuthn4J;
import io.vertx.ext.auth.webauthn4j.WebAuthn4JCredentials;
import io.vertx.ext.auth.webauthn4j.WebAuthn4JOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.PasskeyStoreBus.Credential;

/**
 * Our side of Web Authentication: what a browser is asked to sign, and whether it did. Devices must know their person
 * (user verification), name the account by themselves (discoverable credentials), and are not asked who made them (no
 * attestation).
 *
 * <p>The library looks up and stores while it judges; here it only judges, on what it is handed, so that what follows
 * from it is decided in one place. Every method waits.
 */
final class RelyingParty {

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

    private static final String NAME = "The Gathering";
    private static final String CREATE = "webauthn.create";
    private static final String GET = "webauthn.get";

    /** The library wants a name for whoever registers; whose passkey it is, the ceremony knows. */
    private static final String SOMEBODY = "somebody";

    private final Vertx vertx;
    private final PasskeySettings settings;
    private final WebAuthn4JOptions options;

    RelyingParty(Vertx vertx, PasskeySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.options = new WebAuthn4JOptions()
                .setRelyingParty(new io.vertx.ext.auth.webauthn4j.RelyingParty().setId(settings.domain()).setName(NAME))
                .setAttestation(Attestation.NONE)
                .setResidentKey(ResidentKey.REQUIRED)
                .setUserVerification(UserVerification.REQUIRED)
                .setUserPresenceRequired(true)
                .setExtensions(new JsonObject());
    }

    /**
     * What {@code navigator.credentials.create} takes.
     *
     * @param owned which the person's devices have already
     */
    JsonObject creation(UUID handle, String account, String username, List<Credential> owned) {
        JsonObject creation =
                judge(owned).createCredentialsOptions(new JsonObject().put("name", account)).await();
        return creation.put(
                "user",
                new JsonObject().put("id", encoded(handle)).put("name", account).put("displayName", username));
    }

    /** What {@code navigator.credentials.get} takes: any passkey of this place will do. */
    JsonObject request() {
        return judge(List.of()).getCredentialsOptions(null).await();
    }

    /** @return null if it is not what was asked for */
    Credential created(String challenge, Map<String, Object> credential) {
        JsonObject made = judged(CREATE, challenge, credential, List.of());
        return made == null
                ? null
                : new Credential(
                        made.getString("credID"),
                        made.getString("publicKey"),
                        made.getString("aaguid"),
                        made.getLong("counter"));
    }

    /** @return the counter that was signed, or -1 if it is not that passkey's signature */
    long signed(String challenge, Map<String, Object> credential, Credential known) {
        JsonObject signed = judged(GET, challenge, credential, List.of(known));
        return signed == null ? -1 : signed.getLong("counter");
    }

    private JsonObject judged(String type, String challenge, Map<String, Object> credential, List<Credential> known) {
        try {
            JsonObject given = new JsonObject(credential);
            String origin = origin(given, type);
            if (origin == null) {
                return null;
            }
            User user = judge(known)
                    .authenticate(new WebAuthn4JCredentials()
                            .setUsername(type.equals(CREATE) ? SOMEBODY : null)
                            .setOrigin(origin)
                            .setChallenge(challenge)
                            .setWebauthn(given))
                    .await();
            return user.principal();
        } catch (Exception refused) {
            LOG.debug("passkey refused", refused);
            return null;
        }
    }

    /** Of the page where it was signed; null if no page of ours asked for this. */
    private String origin(JsonObject credential, String type) {
        byte[] signed = Base64.getUrlDecoder()
                .decode(credential.getJsonObject("response").getString("clientDataJSON"));
        try {
            JsonObject client = new JsonObject(new String(signed, StandardCharsets.UTF_8));
            String origin = client.getString("origin");
            return type.equals(client.getString("type")) && settings.origins().contains(origin) ? origin : null;
        } catch (DecodeException noJson) {
            return null;
        }
    }

    private WebAuthn4J judge(List<Credential> known) {
        return WebAuthn4J.create(vertx, options).credentialStorage(new KnownPasskeys(known));
    }

    /** 16 bytes, as browsers take and give them. */
    static String encoded(UUID handle) {
        return Secrets.base64url(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(handle.getMostSignificantBits())
                .putLong(handle.getLeastSignificantBits())
                .array());
    }

    /** Of maps and lists alone, as the one JSON mapper writes them. */
    static Map<String, Object> plain(JsonObject json) {
        return new JsonObject(json.toBuffer()).getMap();
    }
}
