package org.thegathering.model;

import java.time.Instant;

/** Somebody who looks after a room. */
public record Moderator(UserId userId, String username, String avatarUrl, Instant namedAt) {}
