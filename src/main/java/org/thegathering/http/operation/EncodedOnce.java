package org.thegathering.http.operation;

import java.util.function.Function;

/**
 * Spares encoding a reply again that several askers share: those who ask the same at the same time get the very same
 * instance, one after the other. Used on one event loop.
 */
public final class EncodedOnce<R> {

    private final Function<R, Answer> encoding;
    private R last;
    private Answer answer;

    public EncodedOnce(Function<R, Answer> encoding) {
        this.encoding = encoding;
    }

    public Answer of(R reply) {
        if (reply != last) {
            answer = encoding.apply(reply);
            last = reply;
        }
        return answer;
    }
}
