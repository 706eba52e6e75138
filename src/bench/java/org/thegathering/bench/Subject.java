package org.thegathering.bench;

import java.net.InetSocketAddress;

/** The process that is measured, with its database beside it. */
interface Subject {

    InetSocketAddress address();

    long pid();

    Usage usage();

    /** Bytes of objects that are still in use, after a collection of garbage; 0 where that can't be known. */
    default long liveHeapBytes() {
        return 0;
    }

    /** Somebody's connection to it, not yet opened. */
    ChatSocket socket(Stage.Place place, String token, Ear ear);

    /** User and system time so far, in microseconds. */
    record Usage(long server, long database) {
        Usage since(Usage before) {
            return new Usage(server - before.server, database - before.database);
        }
    }
}
