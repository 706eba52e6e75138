package org.thegathering.http.tls;

import java.nio.file.Path;
import java.util.Optional;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code http.tls}.
 *
 * @param certificate a PEM file: the certificate, then those that vouch for it
 * @param key a PEM file: the private key, without a password
 */
public record TlsSettings(Path certificate, Path key) {

    /** Both or none. */
    public static Optional<TlsSettings> of(Optional<Path> certificate, Optional<Path> key) {
        if (certificate.isPresent() != key.isPresent()) {
            String missing = certificate.isPresent() ? "http.tls.key" : "http.tls.certificate";
            throw Allowed.refused(missing, "empty", "both http.tls.certificate and http.tls.key, or none");
        }
        return certificate.map(file -> new TlsSettings(file, key.orElseThrow()));
    }
}
