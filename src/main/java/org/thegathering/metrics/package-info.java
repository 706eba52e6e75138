/**
 * What a node counts, for Prometheus and its like, on a port of its own. The parts count on Micrometer's global
 * registry, wherever it happens; without this door nobody listens there and counting costs next to nothing.
 */
package org.thegathering.metrics;
