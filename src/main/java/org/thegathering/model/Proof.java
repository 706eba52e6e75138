package org.thegathering.model;

import java.util.Locale;

/** How somebody showed who they are when they came in. */
public enum Proof {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSKEY,
    ORGANISATION;

    private final String word = name().toLowerCase(Locale.ROOT);

    public static Proof of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As the contract spells it. */
    public String word() {
        return word;
    }
}
