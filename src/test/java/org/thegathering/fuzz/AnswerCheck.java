package org.thegathering.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thegathering.testing.ContractCheck;

/** What every answer must be, whatever was asked. */
final class AnswerCheck {

    /** Refusals of HTTP itself, which any request may meet. */
    private static final Set<Integer> OF_HTTP = Set.of(400, 403, 404, 405, 408, 413, 414, 415, 431);

    private static final List<String> INSIDE = List.of(
            "\tat ", "Exception", "io.vertx", "org.thegathering", "java.", "SQLSTATE");

    /** Holding an answer against its schema takes longer than giving it. */
    private static final int ONE_OF = 20;

    private final ContractCheck contract;
    private int seen;

    AnswerCheck(ContractCheck contract) {
        this.contract = contract;
    }

    void check(Request request, int status, Map<String, String> headers, byte[] body) {
        assertTrue(status < 500, () -> status + " " + new String(body));
        if (status >= 400) {
            refusal(status, headers, body, request);
        }
        Operation operation = request.operation();
        if (operation == null || !new String(request.bytes(), 0, operation.method().length()).equals(operation.method())) {
            return;
        }
        assertTrue(operation.statuses().contains(Integer.toString(status)) || OF_HTTP.contains(status) || status == 304,
                () -> operation.id() + " " + status + " " + new String(body));
        if (status < 300 && ++seen % ONE_OF == 0) {
            contract.answer(operation.method(), operation.path(), status, headers::get, Buffer.buffer(body));
        }
    }

    private static void refusal(int status, Map<String, String> headers, byte[] body, Request request) {
        String text = new String(body);
        for (String sign : INSIDE) {
            assertFalse(text.contains(sign), text);
        }
        boolean isSockJs = body.length == 0 && request.toString().contains(" /eventbus");
        if (request.isHead() || isSockJs) {
            return;
        }
        assertEquals("application/json", headers.get("Content-Type"), text);
        JsonObject error = new JsonObject(text);
        if (error.getValue("detail") instanceof JsonArray faults) {
            assertEquals(422, status, text);
            assertFalse(faults.isEmpty(), text);
            faults.forEach(fault -> assertEquals(Set.of("type", "loc", "msg"), ((JsonObject) fault).fieldNames(), text));
        } else {
            assertTrue(error.getValue("detail") instanceof String detail && !detail.isBlank(), text);
        }
    }
}
