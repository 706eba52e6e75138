package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs JSON Web Tokens with RS256 and a key of its own, and forges others. */
public final class RsaSigner implements TestProvider.Signer {

    private final KeyPair pair = pair();
    private final String id = UUID.randomUUID().toString();

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public JsonObject publicKey() {
        var key = (RSAPublicKey) pair.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", id)
                .put("n", encoded(unsigned(key.getModulus())))
                .put("e", encoded(unsigned(key.getPublicExponent())));
    }

    @Override
    public String sign(JsonObject claims) {
        try {
            var content = content(new JsonObject().put("alg", "RS256").put("kid", id), claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a key that is not the one that is published under its name. */
    public TestProvider.Signer forged() {
        var other = new RsaSigner();
        return signer(claims -> {
            var parts = other.sign(claims).split("\\.");
            return content(new JsonObject().put("alg", "RS256").put("kid", id), claims) + "." + parts[2];
        });
    }

    /** Unsigned (RFC 7519 §6), with or without the empty last part. */
    public TestProvider.Signer unsigned(boolean dot) {
        return signer(claims -> content(new JsonObject().put("alg", "none").put("kid", id), claims) + (dot ? "." : ""));
    }

    /** With the public key as if it were a shared secret. */
    public TestProvider.Signer confused() {
        return signer(claims -> {
            try {
                var content = content(new JsonObject().put("alg", "HS256").put("kid", id), claims);
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));
                return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private interface Making {
        String sign(JsonObject claims);
    }

    private TestProvider.Signer signer(Making making) {
        return new TestProvider.Signer() {
            @Override
            public String sign(JsonObject claims) {
                return making.sign(claims);
            }

            @Override
            public JsonObject publicKey() {
                return RsaSigner.this.publicKey();
            }
        };
    }

    private static String content(JsonObject header, JsonObject claims) {
        return encoded(header.encode().getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.encode().getBytes(StandardCharsets.UTF_8));
    }

    /** Base64url of SHA-256, as PKCE has it. */
    static String sha256(String text) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
