package org.thegathering.model;

/** How somebody showed who they are when they came in. */
public enum Proof implements Word {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSKEY,
    ORGANISATION;

    public static Proof of(String word) {
        return Word.of(Proof.class, word);
    }
}
