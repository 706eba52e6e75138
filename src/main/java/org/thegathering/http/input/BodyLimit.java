package org.thegathering.http.input;

import java.time.Duration;

/**
 * How much of a body is read.
 *
 * @param patience how long it may take to arrive: ample for the largest over a slow line
 */
public record BodyLimit(int bytes, Duration patience) {}
