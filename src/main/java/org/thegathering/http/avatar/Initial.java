package org.thegathering.http.avatar;

import java.text.BreakIterator;
import java.util.Locale;

/** The first character of a name as a person sees it, with its accents and joiners, in upper case. */
final class Initial {

    private Initial() {}

    /** Safe inside XML. */
    static String of(String name) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        String first = name.substring(0, characters.next());
        String upper = first.toUpperCase(Locale.ROOT);
        return escaped(upper.codePointCount(0, upper.length()) == first.codePointCount(0, first.length()) ? upper : first);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
