/**
 * The doors: the REST API by its contract, the files of the web client, and (below {@code live}) the sockets. Requests
 * are read and judged here, asked over the bus, and answered; no SQL, no hashing, no rules.
 *
 * <p>{@code openapi.yaml} says what there is, {@code Api} gives each of its operations a handler (in the
 * package of its feature), {@code Errors} turns every failure into an answer. Start with {@code HttpVerticle}, then
 * {@code Routes}.
 */
package org.thegathering.http;
