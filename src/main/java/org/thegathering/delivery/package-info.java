/**
 * The fan-out: who on this node hears what, in which order, without a gap and without a repeat.
 *
 * <p>A {@code Stream} keeps the order of one target: it passes on the next seq, drops a repeat, and holds back after a
 * hole until persistence has told what is missing. A {@code Listener} is one socket on one stream; one that is behind
 * is brought up by {@code Replay}. What is to be written leaves through {@code Outbox}, one note a turn for each door.
 * The bus is only a hint here: whatever it loses is found by the periodic position check.
 *
 * <p>All of it lives on one event loop and asks persistence for everything it does not hear. No SQL, no sockets, no
 * rules. Start with {@code DeliveryVerticle}, then {@code Stream}.
 */
package org.thegathering.delivery;
