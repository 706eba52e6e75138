package org.thegathering.model;

/** What anybody who shares a place with somebody sees of them. */
public record Person(UserId id, String username, String avatarUrl, Status status) {

    public static Person of(UserId id, String username, Status status) {
        return new Person(id, username, Avatar.url(username), status);
    }
}
