/** The operations about looking after a room. Start with {@code ModerationOperations}; persistence judges who may. */
package org.thegathering.http.moderation;
