/**
 * What the four parts say to each other, and the only thing they share.
 *
 * <p>An {@link org.thegathering.bus.Address} names a question with the types of its request and its reply; one
 * file holds one conversation ({@code MessageBus}, {@code RoomBus} …) with its records nested in it. Questions stay on
 * the node and are handed over by reference; only {@link org.thegathering.bus.Event}s cross nodes. An expected answer,
 * a refusal too, is a case of a sealed reply; a failed future is what nobody planned ({@link
 * org.thegathering.bus.Unavailable}).
 *
 * <p>No rules, no SQL, no HTTP. Start with {@code Bus}, then {@code MessageBus}.
 */
package org.thegathering.bus;
