package org.thegathering.model;

/**
 * Up to where something that was read from a target is true.
 *
 * @param seq the last seq that it contains
 * @param epoch the database's epoch: a seq of another epoch means nothing
 */
public record Position(long seq, String epoch) {}
