package org.thegathering.model;

/** Why a session is over. */
public enum SessionEnd implements Word {
    LOGGED_OUT,
    /** Its owner ended it from another one. */
    ENDED_ELSEWHERE,
    /** Somebody came in anew with the same browser. */
    REPLACED,
    /** Its owner came in once more than an account may be in at a time, and it was not used for longest. */
    CROWDED_OUT,
    /** A refresh token came that had been used before: somebody has a copy. */
    TOKEN_REUSED,
    PASSWORD_CHANGED,
    /** An administrator took the second factor off: whoever has it may be in. */
    FACTOR_TAKEN_OFF,
    ACCOUNT_DISABLED;

    public static SessionEnd of(String word) {
        return Word.of(SessionEnd.class, word);
    }
}
