/** The operations about rooms: seeing, keeping, going in and out. Start with {@code RoomOperations}. */
package org.thegathering.http.room;
