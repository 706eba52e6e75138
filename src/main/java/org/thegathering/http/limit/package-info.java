/**
 * What a door refuses because it is too much: before operations by asking for what is counted over all nodes ({@code
 * LimitedOperations}), and for sockets by counts of this node's own.
 */
package org.thegathering.http.limit;
