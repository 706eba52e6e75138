package org.thegathering.testing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** REST as one person, or as nobody. Every answer must be one that the contract names for its call. */
public final class TestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String API = "/api/v1";

    private final HttpClient http;
    private final ContractCheck contract;
    private final int port;
    private final String token;
    private final Map<String, String> headers;

    TestClient(HttpClient http, ContractCheck contract, int port, String token) {
        this(http, contract, port, token, Map.of());
    }

    private TestClient(HttpClient http, ContractCheck contract, int port, String token, Map<String, String> headers) {
        this.headers = headers;
        this.http = http;
        this.contract = contract;
        this.port = port;
        this.token = token;
    }

    /** The same place with another token; null for none. */
    public TestClient with(String token) {
        return new TestClient(http, contract, port, token, headers);
    }

    /** The same with another header. */
    public TestClient with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new TestClient(http, contract, port, token, Map.copyOf(more));
    }

    /** The same person at another node. */
    public TestClient at(TestNode node) {
        return new TestClient(http, contract, node.port(), token, headers);
    }

    /** The same person at another address, as a proxy tells it: only where the node trusts 127.0.0.1. */
    public TestClient from(String address) {
        return with("X-Forwarded-For", address);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer delete(String path, JsonObject body) {
        return send("DELETE", path, body);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, body);
    }

    public Answer put(String path, JsonObject body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, JsonObject body) {
        return send("PATCH", path, body);
    }

    /** @param path below {@code /api/v1}; one that starts with {@code //} is outside of it */
    private Answer send(String method, String path, JsonObject body) {
        var whole = path.startsWith("//") ? path.substring(1) : API + path;
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + whole))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = new Answer(method + " " + whole, http.send(request.build(), BodyHandlers.ofByteArray()));
            contract.answer(method, whole, answer.status(), answer::header, Buffer.buffer(answer.body()));
            return answer;
        } catch (IOException e) {
            throw new AssertionError(method + " " + whole, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
