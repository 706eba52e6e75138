package org.thegathering.model;

/** One durable step of a target. Its seq is its only place in the target's order, on every node. */
public sealed interface Change {

    long seq();

    /**
     * Somebody said something. What was deleted since comes without its text here too; its {@link Deleted} is sure to
     * follow.
     */
    record Said(Message message) implements Change {
        @Override
        public long seq() {
            return message.seq();
        }
    }

    /**
     * The text of an earlier message was taken away.
     *
     * @param message as it is now, at its old place and without its text
     */
    record Deleted(long seq, Message message) implements Change {}

    /**
     * Somebody came in.
     *
     * @param userCount how many are inside after it
     */
    record Joined(long seq, Person person, int userCount) implements Change {}

    /**
     * Somebody is no longer inside.
     *
     * @param userCount how many are inside after it
     */
    record Left(long seq, Person person, int userCount, Departure reason) implements Change {}

    /** The room was closed, or the conversation archived: the last step of its order, and everybody is out. */
    record Closed(long seq) implements Change {}
}
