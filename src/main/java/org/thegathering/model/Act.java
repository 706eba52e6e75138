package org.thegathering.model;

/** What a keeper or a moderator can do that concerns others. */
public enum Act implements Word {
    MODERATOR_NAMED,
    MODERATOR_WITHDRAWN,
    PERSON_KICKED,
    PERSON_MUTED,
    MUTE_LIFTED,
    PERSON_BANNED,
    BAN_LIFTED,
    MESSAGE_DELETED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ADMINISTRATOR_MADE,
    ADMINISTRATOR_UNMADE,
    SECOND_FACTOR_TAKEN_OFF,
    /** A link to a new password, handed out by an administrator. */
    PASSWORD_LINK_MADE;

    public static Act of(String word) {
        return Word.of(Act.class, word);
    }
}
