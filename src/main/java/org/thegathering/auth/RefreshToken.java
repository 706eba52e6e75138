package org.thegathering.auth;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.SessionStoreBus.Hash;

/**
 * What gets the next access token: 256 random bits that all tokens of a session begin with, and 256 that are new at each
 * turn. Of both only hashes are stored. Who knows the first half, and not the second half in force, shows a token that
 * had its turn (RFC 9700 §4.14.2).
 */
record RefreshToken(byte[] family, byte[] turn) {

    private static final int BYTES = 32;

    static RefreshToken first() {
        return new RefreshToken(Secrets.bytes(BYTES), Secrets.bytes(BYTES));
    }

    /** @return null if it is none */
    static RefreshToken parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == 2 * BYTES
                    ? new RefreshToken(Arrays.copyOf(bytes, BYTES), Arrays.copyOfRange(bytes, BYTES, 2 * BYTES))
                    : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    RefreshToken next() {
        return new RefreshToken(family, Secrets.bytes(BYTES));
    }

    /** The end of the next token, to be read only with this one's. */
    byte[] seal(RefreshToken next) {
        return combined(next.turn);
    }

    /** The next token, as it was sealed with this one. */
    RefreshToken open(byte[] sealed) {
        return new RefreshToken(family, combined(sealed));
    }

    /** A one-time pad: 256 bits that follow from this turn's 256 and are used for one other turn alone. */
    private byte[] combined(byte[] other) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(turn, "HmacSHA256"));
            byte[] pad = mac.doFinal(family);
            for (int i = 0; i < BYTES; i++) {
                pad[i] ^= other[i];
            }
            return pad;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Hash familyHash() {
        return new Hash(Secrets.hash(family));
    }

    Hash turnHash() {
        return new Hash(Secrets.hash(turn));
    }

    /** As the client keeps it. */
    String written() {
        byte[] whole = Arrays.copyOf(family, 2 * BYTES);
        System.arraycopy(turn, 0, whole, BYTES, BYTES);
        return Secrets.base64url(whole);
    }

    @Override
    public String toString() {
        return "RefreshToken[]";
    }
}
