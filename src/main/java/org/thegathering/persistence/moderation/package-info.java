/**
 * Looking after a room: its moderators, and leading out, muting and banning. {@code ModerationService} judges who may,
 * {@code Measures} does it. The mutes and bans themselves are the room's: see {@code persistence.room}.
 */
package org.thegathering.persistence.moderation;
