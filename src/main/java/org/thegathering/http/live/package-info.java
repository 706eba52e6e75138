/**
 * The doors for live connections: SockJS at {@code /eventbus}, plain WebSocket at {@code /eventbus/websocket}. Frames
 * in, frames out, no rules.
 *
 * <p>One {@code Door} for each HTTP verticle holds its sockets. A {@code LiveSocket} takes a client's frames in their
 * order and asks the part that knows; what delivery has for the sockets is written by the door, many frames with one
 * flush. The protocol is that of the Vert.x event-bus bridge, but no browser ever gets a consumer on the bus: a
 * registration is answered by delivery's own table, and no internal address can be reached. Start with {@code
 * LiveDoors}, then {@code LiveSocket}.
 */
package org.thegathering.http.live;
