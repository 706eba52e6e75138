package org.thegathering.http.tls;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509KeyManager;

/**
 * A certificate and its key, as they were in their files at one moment.
 *
 * @param pem both, as they were written
 * @param validUntil when clients will no longer take it
 */
record Certificate(PemKeyCertOptions pem, Instant validUntil) {

    /** Waits for the disk. */
    static Certificate read(Vertx vertx, TlsSettings files) throws IOException, GeneralSecurityException {
        PemKeyCertOptions pem = new PemKeyCertOptions()
                .addCertValue(Buffer.buffer(Files.readAllBytes(files.certificate())))
                .addKeyValue(Buffer.buffer(Files.readAllBytes(files.key())));
        try {
            X509KeyManager keys = keys(vertx, pem);
            String alias = Stream.of("RSA", "EC", "EdDSA")
                    .map(type -> keys.getServerAliases(type, null))
                    .filter(aliases -> aliases != null && aliases.length > 0)
                    .map(aliases -> aliases[0])
                    .findFirst()
                    .orElseThrow(() -> new GeneralSecurityException("no key of a kind that is known here"));
            X509Certificate own = keys.getCertificateChain(alias)[0];
            checkPair(keys.getPrivateKey(alias), own.getPublicKey());
            return new Certificate(pem, own.getNotAfter().toInstant());
        } catch (IOException | GeneralSecurityException told) {
            throw told;
        } catch (Exception unreadable) {
            throw new GeneralSecurityException(unreadable.getMessage(), unreadable);
        }
    }

    private static X509KeyManager keys(Vertx vertx, PemKeyCertOptions pem) throws Exception {
        for (KeyManager manager : pem.getKeyManagerFactory(vertx).getKeyManagers()) {
            if (manager instanceof X509KeyManager keys) {
                return keys;
            }
        }
        throw new GeneralSecurityException("no certificate");
    }

    /** Files are replaced one after the other: in between, the key is not that of the certificate. */
    private static void checkPair(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        byte[] sample = {1, 2, 3};
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(sample);
        byte[] signed = signing.sign();
        Signature checking = Signature.getInstance(algorithm);
        checking.initVerify(certified);
        checking.update(sample);
        if (!checking.verify(signed)) {
            throw new GeneralSecurityException("the key is not that of the certificate");
        }
    }
}
