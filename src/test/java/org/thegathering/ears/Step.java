package org.thegathering.ears;

/** What a place's order holds at one seq. */
sealed interface Step {

    record Said(Speech speech) implements Step {}

    record Deleted(Speech speech) implements Step {}

    /** @param inside how many are inside after it */
    record Joined(Person person, int inside) implements Step {}

    /** @param inside how many are inside after it */
    record Left(Person person, int inside, String reason) implements Step {}

    record Closed() implements Step {}
}
