package org.thegathering.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thegathering.bus.Json;
import org.thegathering.http.avatar.Stone;
import org.thegathering.http.live.LiveDoors;
import org.thegathering.model.Avatar;

/**
 * What the contract names outside the API: the signpost at the door, the health check, the contract itself, and the
 * stones.
 */
final class ServicePages {

    private static final String JSON = "application/json";

    /** A stone is drawn from the name in its path, so the same path is the same picture for ever (RFC 8246). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final CheckHealth health;
    private final Buffer welcome;
    private final Buffer contract;

    ServicePages(Contract contract, CheckHealth health) {
        this.health = health;
        this.contract = contract.document().toBuffer();
        this.welcome = Buffer.buffer(Json.encode(Welcome.of(contract.version())));
    }

    void mount(Router router) {
        read(router, "/").handler(this::welcome);
        read(router, "/health").handler(this::health);
        read(router, "/openapi.json").handler(this::contract);
        read(router, Avatar.PATH + ":file").handler(this::avatar);
    }

    private static Route read(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void welcome(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        WebClient.send(context, JSON, welcome);
    }

    private void health(RoutingContext context) {
        health.check().onSuccess(answer -> Answers.send(context, answer)).onFailure(context::fail);
    }

    private void contract(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        WebClient.send(context, JSON, contract);
    }

    private void avatar(RoutingContext context) {
        String file = context.pathParam("file");
        String name = file.endsWith(Avatar.SUFFIX) ? file.substring(0, file.length() - Avatar.SUFFIX.length()) : "";
        if (!Stone.canBeOf(name)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        WebClient.send(context, "image/svg+xml", Buffer.buffer(Stone.of(name).svg()));
    }

    private record Welcome(String message, String status, String version, String docs, Map<String, String> endpoints) {
        static Welcome of(String version) {
            Map<String, String> endpoints = new LinkedHashMap<>();
            endpoints.put("auth", Contract.BASE + "/auth");
            endpoints.put("rooms", Contract.BASE + "/rooms");
            endpoints.put("conversations", Contract.BASE + "/conversations");
            endpoints.put("live", LiveDoors.PATH);
            endpoints.put("health", "/health");
            endpoints.put("contract", "/openapi.json");
            return new Welcome("Welcome to The Gathering. Come as you are.", "running", version, "/docs", endpoints);
        }
    }
}
