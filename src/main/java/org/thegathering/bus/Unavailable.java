package org.thegathering.bus;

/**
 * What was asked can't be done at the moment and was not half done: the database is away, a queue is full or
 * the answer took too long. The same question may be asked again a little later.
 */
public final class Unavailable extends RuntimeException {

    public Unavailable(String message) {
        super(message, null, false, false);
    }
}
