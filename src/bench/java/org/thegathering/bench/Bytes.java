package org.thegathering.bench;

import java.nio.charset.StandardCharsets;

/** Finding words and numbers in bytes, without reading the whole as JSON. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static boolean startsWith(byte[] bytes, int at, int end, byte[] word) {
        if (end - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return where the bytes behind the word begin, or -1 */
    static int after(byte[] bytes, int from, int end, byte[] word) {
        for (int i = from; i <= end - word.length; i++) {
            if (bytes[i] == word[0] && startsWith(bytes, i, end, word)) {
                return i + word.length;
            }
        }
        return -1;
    }

    /** The digits from there on. */
    static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = at; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
