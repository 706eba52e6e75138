/**
 * What happens on a connection below its requests: how long a client may keep the server waiting, how much it may ask
 * before it reads, and what a request's head must be before anybody looks at it. Handlers in the channel's pipeline,
 * which leave it when the connection becomes a WebSocket. Start with {@code Connections}.
 */
package org.thegathering.http.connection;
