package org.thegathering.bench;

/** Where each message that a socket was given is counted. */
@FunctionalInterface
interface Ear {

    /**
     * @param seq of a durable frame; @param prev the seq before it
     * @param number of the message that the frame holds; -1 if it holds none
     */
    void hear(ChatSocket socket, long seq, long prev, int number);
}
