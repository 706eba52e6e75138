package org.thegathering.browser;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What the browser's own trace says of a while.
 *
 * @param framesPerSecond frames that were drawn
 */
record Trace(double framesPerSecond) {

    /** What of the browser's events is needed. */
    static final List<String> CATEGORIES = List.of("devtools.timeline", "disabled-by-default-devtools.timeline.frame");

    private static final double MICROS = 1e6;

    static Trace of(byte[] json) {
        double[] drawn = new JsonObject(Buffer.buffer(json)).getJsonArray("traceEvents", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .filter(event -> "DrawFrame".equals(event.getString("name")))
                .mapToDouble(event -> event.getDouble("ts"))
                .sorted()
                .toArray();
        return new Trace(drawn.length < 2 ? 0 : (drawn.length - 1) * MICROS / (drawn[drawn.length - 1] - drawn[0]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f frames/s", framesPerSecond);
    }
}
