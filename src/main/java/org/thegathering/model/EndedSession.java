package org.thegathering.model;

/** A session that is over. */
public record EndedSession(SessionId id, UserId userId, SessionEnd reason) {}
