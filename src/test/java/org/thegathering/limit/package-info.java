/** What is too much, over REST and sockets: that it is refused, over all nodes together, and that nobody else is. */
package org.thegathering.limit;
