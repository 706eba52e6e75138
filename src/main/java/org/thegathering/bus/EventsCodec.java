package org.thegathering.bus;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Events by reference inside the node, and as JSON behind their length to other nodes. */
final class EventsCodec implements MessageCodec<Events, Events> {

    static final String NAME = "events";

    @Override
    public void encodeToWire(Buffer buffer, Events events) {
        byte[] json = Json.encode(events);
        buffer.appendInt(json.length).appendBytes(json);
    }

    @Override
    public Events decodeFromWire(int position, Buffer buffer) {
        int start = position + Integer.BYTES;
        return Json.decode(buffer.getBytes(start, start + buffer.getInt(position)), Events.class);
    }

    @Override
    public Events transform(Events events) {
        return events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte systemCodecID() {
        return -1;
    }
}
