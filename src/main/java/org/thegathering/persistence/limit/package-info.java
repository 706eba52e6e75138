/**
 * How often somebody may do something, counted in the database for all nodes together.
 *
 * <p>Trying passwords is rare and grave: {@code LoginLimit} asks the database each time. Saying something is frequent:
 * {@code Allowance} takes portions of a person's allowance to this node ahead of need, and gives them out from memory.
 * What is a matter of one node alone (sockets, frames, typing) is limited at its doors, in {@code http.limit}.
 */
package org.thegathering.persistence.limit;
