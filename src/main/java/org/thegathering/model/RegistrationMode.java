package org.thegathering.model;

/** Who may make an account. */
public enum RegistrationMode {
    /** Everybody. */
    OPEN,
    /** Who brings an invitation of an administrator's. */
    INVITATION,
    /** Nobody. */
    CLOSED
}
