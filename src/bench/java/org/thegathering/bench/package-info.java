/**
 * The benchmark: what a delivery, a message, a connection and a request cost the server, measured from outside.
 *
 * <p>{@code Bench} starts the server pinned to one core, with a fresh database of its own, and drives it over real
 * sockets from this process, which pins itself to another. A {@code Workload} says what happens, {@code Drive} makes it
 * happen, {@code Ledger} counts every delivery once: a message that is lost, repeated, out of order or heard by the
 * wrong ears fails the run. Processor time comes from the operating system ({@code Processes}). No part of the service
 * and no part of its tests. Start with {@code Bench}.
 */
package org.thegathering.bench;
