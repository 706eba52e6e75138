package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A device with one passkey, and the browser in front of it, after Web Authentication, level 3: ES256, no attestation.
 * Tests may make it lie.
 */
public final class KeyRing {

    public static final int PRESENT = 0x01;
    public static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair pair = pair();
    private final byte[] id = new byte[32];

    /** Where the browser says that it is. */
    public String origin;

    /** Which domain the device signs for; null for the one it was asked for. */
    public String domain;

    public int flags = PRESENT | VERIFIED;

    /** Of signatures; grows with each. Stays as it is while 0. */
    public long counter;

    public String userHandle;

    public KeyRing(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return encoded(id);
    }

    /** {@code navigator.credentials.create}. */
    public JsonObject create(JsonObject options) {
        userHandle = options.getJsonObject("user").getString("id");
        var client = client("webauthn.create", options);
        byte[] data = data(options.getJsonObject("rp").getString("id"), flags | WITH_KEY, key());
        return credential(new JsonObject()
                .put("clientDataJSON", encoded(client))
                .put("attestationObject", encoded(attestation(data))));
    }

    /** {@code navigator.credentials.get}. */
    public JsonObject get(JsonObject options) {
        return get(options, "webauthn.get");
    }

    /** The same, about something else. */
    public JsonObject get(JsonObject options, String type) {
        counter += counter == 0 ? 0 : 1;
        var client = client(type, options);
        byte[] data = data(options.getString("rpId"), flags, new byte[0]);
        return credential(new JsonObject()
                .put("clientDataJSON", encoded(client))
                .put("authenticatorData", encoded(data))
                .put("signature", encoded(signed(data, client)))
                .put("userHandle", userHandle));
    }

    private JsonObject credential(JsonObject response) {
        return new JsonObject()
                .put("id", id())
                .put("rawId", id())
                .put("type", "public-key")
                .put("authenticatorAttachment", "platform")
                .put("clientExtensionResults", new JsonObject())
                .put("response", response);
    }

    private byte[] client(String type, JsonObject options) {
        return new JsonObject()
                .put("type", type)
                .put("challenge", options.getString("challenge"))
                .put("origin", origin)
                .put("crossOrigin", false)
                .encode().getBytes(StandardCharsets.UTF_8);
    }

    /** §6.1 */
    private byte[] data(String askedFor, int flags, byte[] key) {
        byte[] hash = sha256((domain == null ? askedFor : domain).getBytes(StandardCharsets.UTF_8));
        return joined(hash, new byte[] {(byte) flags}, ByteBuffer.allocate(4).putInt((int) counter).array(), key);
    }

    /** §6.5.1: no model, the id, and the public key as COSE_Key. */
    private byte[] key() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return joined(
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(point.getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] exact = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, exact, 32 - length, length);
        return exact;
    }

    /** §6.5.4, in CBOR: {@code {"fmt": "none", "attStmt": {}, "authData": …}}. */
    private static byte[] attestation(byte[] data) {
        return joined(
                new byte[] {(byte) 0xa3, 0x63}, "fmt".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x64}, "none".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x67}, "attStmt".getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) 0xa0, 0x68}, "authData".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length}, data);
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(joined(data, sha256(client)));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
