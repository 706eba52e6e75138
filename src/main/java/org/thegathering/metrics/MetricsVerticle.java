package org.thegathering.metrics;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * Answers {@code GET /metrics} in Prometheus's text format 0.0.4. Nobody signs in here: who may ask is decided by the
 * address that it listens on.
 */
public final class MetricsVerticle extends VerticleBase {

    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final MetricsSettings settings;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private HttpServer server;

    public MetricsVerticle(MetricsSettings settings) {
        this.settings = settings;
    }

    @Override
    public Future<?> start() {
        List<MeterBinder> ofTheProcess = List.of(
                collector, new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(),
                new FileDescriptorMetrics(), new UptimeMetrics());
        ofTheProcess.forEach(binder -> binder.bindTo(registry));
        Metrics.addRegistry(registry);
        return vertx.createHttpServer(new HttpServerOptions().setHost(settings.host()).setPort(settings.port()))
                .requestHandler(this::answer)
                .listen()
                .onSuccess(listening -> server = listening);
    }

    @Override
    public Future<?> stop() {
        Metrics.removeRegistry(registry);
        collector.close();
        registry.close();
        return Future.succeededFuture();
    }

    /** The port that is really listened on, once started. */
    public int port() {
        return server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        if (!request.path().equals("/metrics")) {
            request.response().setStatusCode(404).end();
        } else if (request.method() != HttpMethod.GET) {
            request.response().setStatusCode(405).putHeader(HttpHeaders.ALLOW, "GET").end();
        } else {
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, FORMAT).end(registry.scrape());
        }
    }
}
