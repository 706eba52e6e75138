package org.thegathering.bus;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Hands over the very same record inside the node and refuses to leave it. */
final class LocalCodec implements MessageCodec<Record, Record> {

    static final String NAME = "local-record";

    @Override
    public Record transform(Record record) {
        return record;
    }

    @Override
    public void encodeToWire(Buffer buffer, Record record) {
        throw new UnsupportedOperationException(record.getClass().getName() + " does not leave its node");
    }

    @Override
    public Record decodeFromWire(int position, Buffer buffer) {
        throw new UnsupportedOperationException("a record does not arrive from another node");
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
