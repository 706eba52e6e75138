/** What keeps the service standing against clients that mean it no good, through the real doors of a whole node. */
package org.thegathering.defence;
