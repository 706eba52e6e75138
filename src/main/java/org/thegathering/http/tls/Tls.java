package org.thegathering.http.tls;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.model.Allowed;

/**
 * TLS on an HTTP server. New connections get what the files hold now; those that are there go on with what they had.
 * Files that can't be used are told in the log, and what was there before stays.
 */
public final class Tls {

    private static final Logger LOG = LoggerFactory.getLogger(Tls.class);

    private static final Set<String> VERSIONS = Set.of("TLSv1.2", "TLSv1.3");

    private static final long LOOK_MILLIS = 5_000;

    private final Vertx vertx;
    private final TlsSettings settings;
    private Certificate current;
    private String lastComplaint;
    private long watch;

    /** To be made on the event loop of the server. */
    public Tls(Vertx vertx, TlsSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** Reads the files; fails with {@link IllegalArgumentException} where they are of no use. */
    public Future<HttpServerOptions> switchOn(HttpServerOptions options) {
        return read().map(certificate -> {
            accept(certificate);
            // HTTP/2 is not offered: the live doors take over connections of HTTP/1.1.
            return options.setSsl(true)
                    .setUseAlpn(false)
                    .setEnabledSecureTransportProtocols(VERSIONS)
                    .setKeyCertOptions(certificate.pem());
        }).recover(failure -> Future.failedFuture(Allowed.refused(
                "http.tls.certificate",
                settings.certificate() + " with " + settings.key() + " (" + failure.getMessage() + ")",
                "PEM files of a certificate and its key")));
    }

    /** From now on looks whether the files have changed. */
    public void watch(HttpServer server) {
        watch = vertx.setPeriodic(LOOK_MILLIS, _ -> look(server));
    }

    public void close() {
        vertx.cancelTimer(watch);
    }

    private void look(HttpServer server) {
        read().compose(found -> found.pem().equals(current.pem()) ? Future.succeededFuture() : replace(server, found))
                .onSuccess(_ -> lastComplaint = null)
                .onFailure(this::complain);
    }

    private Future<Void> replace(HttpServer server, Certificate found) {
        ServerSSLOptions options = new ServerSSLOptions();
        options.setKeyCertOptions(found.pem());
        options.setEnabledSecureTransportProtocols(VERSIONS);
        return server.updateSSLOptions(options).map(_ -> {
            accept(found);
            return null;
        });
    }

    private void accept(Certificate certificate) {
        current = certificate;
        LOG.info("certificate in use, file={} valid_until={}", settings.certificate(), certificate.validUntil());
    }

    /** Once for each thing that is wrong, not every time somebody looks. */
    private void complain(Throwable failure) {
        String complaint = String.valueOf(failure.getMessage());
        if (!complaint.equals(lastComplaint)) {
            lastComplaint = complaint;
            LOG.warn("the certificate's files have changed and can't be used, the old ones stay, file={} reason={}",
                    settings.certificate(), complaint);
        }
    }

    private Future<Certificate> read() {
        Callable<Certificate> reading = () -> Certificate.read(vertx, settings);
        return vertx.executeBlocking(reading, false);
    }
}
