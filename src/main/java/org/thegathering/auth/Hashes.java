package org.thegathering.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.thegathering.bus.SessionStoreBus.Hash;

/** SHA-256 of what can't be guessed: nothing slower is needed for 256 random bits. */
final class Hashes {

    private Hashes() {}

    static Hash of(String token) {
        return of(token.getBytes(StandardCharsets.UTF_8));
    }

    static Hash of(byte[] secret) {
        try {
            return new Hash(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
