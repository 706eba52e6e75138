package org.thegathering.http.input;

/** What is asked of every text that somebody writes. */
public final class Text {

    private static final char NEXT_LINE = '\u0085';

    private Text() {}

    /** The text without the white space around it: all of Unicode's, the kinds that don't break a line too. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether it can be stored and sent as UTF-8: no NUL, no surrogate without its other half. */
    public static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** White space lies in the basic plane, so a look at single units is enough. */
    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == NEXT_LINE;
    }
}
