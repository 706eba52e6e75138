/**
 * The stage that all whole-system tests share. {@link org.thegathering.testing.Cast} is where to start: the same five
 * people in the same rooms, on real nodes over a real PostgreSQL, and the words to move them. Every REST answer and
 * every live frame that passes through here is held against the contract, and every address against the promise of its
 * order.
 */
package org.thegathering.testing;
