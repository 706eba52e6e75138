package org.thegathering.http.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON as RFC 8259 has it: UTF-8 without a fault, one value, nested no deeper than sense goes. */
final class BodyDecoder {

    /** The contract's bodies are two deep; whatever else walks a value may do so by recursion. */
    private static final int DEEPEST = 64;

    private BodyDecoder() {}

    /** @throws Invalid with the place where it breaks off */
    static Object decode(Buffer body) {
        ByteBuffer bytes = ByteBuffer.wrap(body.getBytes());
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException malformed) {
            throw invalid(bytes.position(), "The body is not UTF-8");
        }
        refuseDeep(text);
        try {
            return Json.decodeValue(text);
        } catch (DecodeException broken) {
            throw invalid(offset(broken), "The body is not JSON");
        }
    }

    private static void refuseDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i++;
                case '[', '{' -> depth += quoted ? 0 : 1;
                case ']', '}' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw invalid(i, "The body is nested too deeply");
            }
        }
    }

    private static Invalid invalid(long offset, String msg) {
        return new Invalid(List.of(new Fault("json_invalid", List.of("body", offset), msg)));
    }

    private static long offset(DecodeException broken) {
        return broken.getCause() instanceof JsonProcessingException parsing && parsing.getLocation() != null
                ? Math.max(0, parsing.getLocation().getCharOffset())
                : 0;
    }
}
