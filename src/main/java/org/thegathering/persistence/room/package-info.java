/**
 * Rooms: keeping them, going in and out. {@code RoomService} and {@code VisitService} have the rules, {@code Exits} the
 * ways out, the repositories their statements.
 */
package org.thegathering.persistence.room;
