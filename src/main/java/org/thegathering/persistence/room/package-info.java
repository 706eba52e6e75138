/** Rooms: keeping them, going in and out. {@code RoomService} has the rules, the repositories their statements. */
package org.thegathering.persistence.room;
