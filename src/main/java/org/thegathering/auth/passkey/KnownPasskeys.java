package org.thegathering.auth.passkey;

import io.vertx.core.Future;
import io.vertx.ext.auth.webauthn4j.Authenticator;
import io.vertx.ext.auth.webauthn4j.CredentialStorage;
import java.util.List;
import org.thegathering.bus.PasskeyStoreBus.Credential;

/** What the library may know of while it judges: nothing is stored on the way. */
record KnownPasskeys(List<Credential> credentials) implements CredentialStorage {

    @Override
    public Future<List<Authenticator>> find(String userName, String credentialId) {
        return Future.succeededFuture(credentials.stream()
                .filter(credential -> credentialId == null || credentialId.equals(credential.credentialId()))
                .map(KnownPasskeys::authenticator)
                .toList());
    }

    private static Authenticator authenticator(Credential credential) {
        return new Authenticator()
                .setCredID(credential.credentialId())
                .setPublicKey(credential.publicKey())
                .setAaguid(credential.aaguid())
                .setCounter(credential.counter());
    }

    @Override
    public Future<Void> storeCredential(Authenticator authenticator) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> updateCounter(Authenticator authenticator) {
        return Future.succeededFuture();
    }
}
