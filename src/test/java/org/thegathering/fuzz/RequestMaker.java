package org.thegathering.fuzz;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Puts calls of the contract on the wire, right and wrong, and things that are no calls. */
final class RequestMaker {

    private static final List<String> PLACES = List.of(
            "/", "/docs", "/docs/", "/openapi.json", "/health", "/avatars/Alice.svg", "/avatars/%00.svg", "/app.js",
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd", "//", "/api/v1", "/api/v1/", "/api/v1/rooms//", "/api/v1/rooms/1/../2",
            "/eventbus/info", "/eventbus/",
            "/eventbus/a/b/xhr_send", "/eventbus/a/b/jsonp?c=x", "/eventbus/a/b/htmlfile?c=x",
            "/eventbus/iframe.html", "/eventbus/chunking_test",
            "/eventbus/a/b/c/d", "/eventbus/a/b/websocket", "/eventbus/websocket", "/.git/config", "/webjars/",
            "/favicon.ico", "*", "?", "/?a=%zz",
            "http://elsewhere.example/api/v1/rooms/", "/metrics", "/index.html%00.js");

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "PROPFIND", "X");

    private static final List<String> TYPES = List.of(
            "application/json", "application/json; charset=utf-8", "application/json;charset=utf-16", "text/plain",
            "application/xml",
            "multipart/form-data; boundary=x", "multipart/form-data", "application/x-www-form-urlencoded",
            "application/merge-patch+json", "/", ";",
            "application/json, text/plain", "x".repeat(300));

    private static final List<String> HEADERS = List.of(
            "Accept: */*;q=x", "Accept: text/html", "If-None-Match: *", "If-None-Match: \"", "Range: bytes=0-1,5-",
            "Cookie: a=b; =; \"",
            "Cookie: __Host-refresh=nonsense", "Origin: null", "Origin: https://evil.example", "Origin: :::",
            "X-Forwarded-For: x, 1.1.1.1, ::g",
            "X-Forwarded-Proto: https", "Forwarded: for=\"[::1", "Upgrade: h2c", "Upgrade: websocket",
            "Connection: Upgrade", "Connection: Upgrade\r\nUpgrade: websocket", "Sec-WebSocket-Key: x",
            "Accept-Language: \u00ff", "Accept-Encoding: gzip;q=0",
            "Content-Encoding: gzip", "X-HTTP-Method-Override: DELETE", "Referer: javascript:alert(1)",
            "User-Agent: ${jndi:ldap://x}",
            "Access-Control-Request-Method: PUT", "Authorization: Basic YTpi", "Authorization: Bearer",
            "If-Modified-Since: yesterday", "TE: trailers");

    private static final Set<String> RARE = Set.of(
            "createRoom", "register", "openConversation", "disableUser", "ban", "mute");

    private final Random random;
    private final Samples samples;
    private final Mutations mutations;
    private final List<Operation> operations;
    private final List<Caller> callers;

    RequestMaker(JsonObject document, List<Caller> callers, Random random) {
        this.random = random;
        this.samples = new Samples(document, random);
        this.mutations = new Mutations(random);
        this.operations = Operation.all(document, samples);
        this.callers = callers;
    }

    Request next() {
        return random.nextInt(8) == 0 ? stray() : call(operation());
    }

    /** What makes the stage larger or smaller comes more seldom, so that there is something to ask for until the end. */
    private Operation operation() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        boolean isRare = RARE.contains(operation.id()) && random.nextInt(10) > 0
                || operation.id().equals("closeRoom") && random.nextInt(50) > 0;
        return isRare ? operation() : operation;
    }

    private Request call(Operation operation) {
        boolean isRight = random.nextInt(3) == 0;
        int role = role();
        byte[] body = operation.body() == null
                ? isRight || random.nextInt(10) > 0 ? new byte[0] : mutations.body(new JsonObject())
                : body(operation, isRight);
        String method = isRight || random.nextInt(20) > 0 ? operation.method() : one(METHODS);
        return request(operation, method, path(operation, isRight), role, isRight ? TYPES.get(0) : type(), body, isRight);
    }

    private byte[] body(Operation operation, boolean isRight) {
        JsonObject right = (JsonObject) samples.of("", operation.body());
        return isRight ? right.encode().getBytes(StandardCharsets.UTF_8) : mutations.body(right);
    }

    private String path(Operation operation, boolean isRight) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonObject parameter : operation.parameters()) {
            String name = parameter.getString("name");
            boolean isOdd = !isRight && random.nextInt(4) == 0;
            String value = isOdd
                    ? Odd.pathPart(random)
                    : String.valueOf(samples.of(name, parameter.getJsonObject("schema", new JsonObject())));
            switch (parameter.getString("in")) {
                case "path" -> path = path.replace("{" + name + "}", value.isEmpty() ? "%20" : value);
                case "query" -> {
                    if (random.nextBoolean()) {
                        query.append(query.isEmpty() ? '?' : '&').append(name)
                                .append(random.nextInt(30) == 0 ? "" : "=" + value);
                    }
                }
                default -> {}
            }
        }
        return path + (random.nextInt(10) == 0 ? "/" : "") + query;
    }

    private Request stray() {
        return request(null, one(METHODS), random.nextInt(4) > 0 ? one(PLACES) : "/" + Odd.pathPart(random), role(), type(),
                random.nextInt(4) == 0 ? mutations.body(new JsonObject().put("a", "b")) : new byte[0], false);
    }

    private Request request(
            Operation operation, String method, String path, int role, String type, byte[] body, boolean isRight) {
        StringBuilder head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        if (role >= 0) {
            head.append("Authorization: Bearer ").append(callers.get(role).token()).append("\r\n");
        }
        if (type != null) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        for (int more = isRight ? 0 : random.nextInt(4) - 1; more > 0; more--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        return new Request(operation, framed(head, body), method.equals("HEAD"), role);
    }

    private byte[] framed(StringBuilder head, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + body.length + 64);
        if (body.length > 0 && random.nextInt(6) == 0) {
            bytes.writeBytes(ascii(head + "Transfer-Encoding: chunked\r\n\r\n"));
            int half = body.length / 2;
            chunk(bytes, body, 0, half);
            chunk(bytes, body, half, body.length - half);
            bytes.writeBytes(ascii("0\r\n\r\n"));
        } else {
            bytes.writeBytes(ascii(head + "Content-Length: " + body.length + "\r\n\r\n"));
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, byte[] body, int from, int length) {
        if (length > 0) {
            bytes.writeBytes(ascii(Integer.toHexString(length) + "\r\n"));
            bytes.write(body, from, length);
            bytes.writeBytes(ascii("\r\n"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String type() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> one(TYPES);
            default -> TYPES.get(0);
        };
    }

    /** Mostly somebody, for whom more can go wrong. */
    private int role() {
        return random.nextInt(8) == 0 ? -1 : random.nextInt(callers.size());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
