package org.thegathering.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * As it goes over the wire.
 *
 * @param operation which call it means to be; null if it means none
 * @param isHead whether the answer has no body
 * @param role index of the caller whose token it carries; negative for none
 */
record Request(Operation operation, byte[] bytes, boolean isHead, int role) {

    @Override
    public String toString() {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, 1500)), StandardCharsets.UTF_8);
    }
}
