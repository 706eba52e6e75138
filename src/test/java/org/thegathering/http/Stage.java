package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ProxySettings;
import org.thegathering.http.browser.Origins;
import org.thegathering.http.connection.HeadLimits;
import org.thegathering.http.connection.Patience;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.http.limit.SocketSettings;
import org.thegathering.testing.ContractCheck;

/**
 * The HTTP part alone on a real port, with {@link PartsOfStraw} behind it. Every answer of a call of the contract is
 * held against the contract.
 */
final class Stage implements BeforeAllCallback, AfterAllCallback {

    static final int BODY_LIMIT = 64 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final PartsOfStraw parts = new PartsOfStraw();

    private Vertx vertx;
    private HttpVerticle http;
    private HttpClient client;
    private ContractCheck contract;

    @Override
    public void beforeAll(ExtensionContext context) {
        vertx = Vertx.vertx();
        Bus.prepare(vertx);
        Bus bus = new Bus(vertx, Duration.ofSeconds(2));
        Contract read = await(Contract.load(vertx));
        http = new HttpVerticle(settings(), read, bus, new SocketLimits(SocketSettings.UNLIMITED));
        contract = await(ContractCheck.load(vertx));
        await(parts.stand(bus));
        await(vertx.deployVerticle(http));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    static HttpSettings settings() {
        return new HttpSettings(
                "127.0.0.1", 0, BODY_LIMIT, 1, 1 << 18, false, ProxySettings.NONE,
                new HeadLimits(4096, 8192, 100),
                new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(75), Duration.ofSeconds(120)),
                Origins.of(List.of()), Duration.ofDays(365), Optional.empty());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        await(vertx.close());
    }

    int port() {
        return http.port();
    }

    Vertx vertx() {
        return vertx;
    }

    ContractCheck contract() {
        return contract;
    }

    Answer get(String token, String path) {
        return send(token, "GET", path, null, new byte[0]);
    }

    Answer json(String token, String method, String path, String body) {
        return send(token, method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** A call of the contract, whose answer must be one that the contract names. */
    Answer send(String token, String method, String path, String type, byte[] body) {
        Answer answer = exchange(token, method, path, type, body);
        contract.answer(method, path, answer.status(), answer::header, Buffer.buffer(answer.body()));
        return answer;
    }

    /** Any request at all. */
    Answer exchange(String token, String method, String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new AssertionError(method + " " + path, broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        byte[] body() {
            return response.body();
        }

        JsonObject json() {
            return new JsonObject(Buffer.buffer(body()));
        }

        JsonArray list() {
            return new JsonArray(Buffer.buffer(body()));
        }

        Answer is(int status) {
            assertEquals(status, status(), () -> new String(body()));
            return this;
        }

        Answer refuses(int status, String detail) {
            is(status);
            assertEquals(detail, json().getString("detail"));
            return this;
        }

        /** Exactly these faults, as {@code type way.to.it}, in this order. */
        Answer faults(String... faults) {
            is(422);
            List<String> found = json().getJsonArray("detail").stream()
                    .map(JsonObject.class::cast)
                    .map(fault -> fault.getString("type") + " "
                            + String.join(".", fault.getJsonArray("loc").stream().map(String::valueOf).toList()))
                    .toList();
            assertEquals(List.of(faults), found);
            return this;
        }
    }
}
