package org.thegathering.auth.factor;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thegathering.auth.secret.Secrets;

/**
 * What opens an account once when the device with the one-time codes is lost: {@code 4hx2-9k0m-q7ct-b3sw-x6d1-v8ne}, 120
 * random bits in letters that people don't mix up (Crockford's base 32: no i, l, o, u). From 112 bits on a fast hash is
 * enough to keep it (ASVS 5.0, 6.5.2). Shorter ones that were given out before are known again all the same.
 */
final class RecoveryCode {

    /** Enough for years of lost telephones, few enough for a slip of paper. */
    private static final int NUMBER = 10;

    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private RecoveryCode() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).limit(NUMBER).toList();
    }

    private static String one() {
        byte[] random = Secrets.bytes(LENGTH);
        StringBuilder code = new StringBuilder();
        IntStream.range(0, LENGTH).forEach(i -> {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random[i] & 31));
        });
        return code.toString();
    }

    /**
     * Of one as people type it: in any case, with or without what stands between the groups, o for 0, i and l for 1.
     */
    static byte[] hash(String typed) {
        return Secrets.hash(typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1'));
    }
}
