package org.thegathering.http.avatar;

import java.nio.charset.StandardCharsets;

/** A 32-bit hash of a text that differs in about half its bits when one letter does. */
final class Seed {

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private Seed() {}

    /** FNV-1a over UTF-8, finished with the avalanche of MurmurHash3, for FNV alone leaves similar names similar. */
    static int of(String text) {
        int hash = FNV_OFFSET;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * FNV_PRIME;
        }
        return avalanche(hash);
    }

    private static int avalanche(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
