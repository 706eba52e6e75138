package org.thegathering.model;

import java.util.Locale;

/** A constant that the contract and the database call by its name in lower case. */
public interface Word {

    String name();

    /** As the contract and the database spell it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no constant is called so */
    static <E extends Enum<E> & Word> E of(Class<E> kind, String word) {
        E found = find(kind, word);
        if (found == null) {
            throw new IllegalArgumentException(kind.getSimpleName() + " knows no " + word);
        }
        return found;
    }

    /** @return null if no constant is called so */
    static <E extends Enum<E> & Word> E find(Class<E> kind, String word) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        return null;
    }
}
