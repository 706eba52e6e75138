package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the server answered to a REST call. */
public record Answer(String call, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    /** Null if there is none of that name. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The seq up to which the answer is true. */
    public long seq() {
        return Long.parseLong(header("Gathering-Seq"));
    }

    byte[] body() {
        return response.body();
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return new JsonObject(Buffer.buffer(body()));
    }

    public List<JsonObject> list() {
        return new JsonArray(Buffer.buffer(body())).stream().map(JsonObject.class::cast).toList();
    }

    public Answer is(int status) {
        assertEquals(status, status(), () -> call + ": " + text());
        return this;
    }

    /** Refused with this status and exactly this sentence. */
    public Answer refuses(int status, String detail) {
        is(status);
        assertEquals(detail, json().getString("detail"), call);
        if (status == 401) {
            assertTrue(header("WWW-Authenticate").startsWith("Bearer"), call);
        }
        return this;
    }

    /** Refused with 422, and these are the things wrong: {@code type way.to.it}. */
    public Answer faults(String... faults) {
        is(422);
        assertEquals(List.of(faults), json().getJsonArray("detail").stream()
                .map(JsonObject.class::cast)
                .map(fault -> fault.getString("type") + " "
                        + String.join(".", fault.getJsonArray("loc").stream().map(String::valueOf).toList()))
                .toList(), call);
        return this;
    }
}
