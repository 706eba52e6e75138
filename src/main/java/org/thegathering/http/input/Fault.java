package org.thegathering.http.input;

import java.util.List;

/**
 * One thing wrong with a request. Never holds the value itself, which may be a password.
 *
 * @param type a stable word, in the spelling that clients of FastAPI know
 * @param loc the way to it: {@code body}, {@code query} or {@code path}, then names and indices
 * @param msg a sentence
 */
public record Fault(String type, List<Object> loc, String msg) {

    public Fault {
        loc = List.copyOf(loc);
    }
}
