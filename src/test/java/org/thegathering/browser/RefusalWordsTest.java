package org.thegathering.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.http.operation.Refusal;

/** Whatever the server may refuse somebody at the page is said in the page's own words, in each of its languages. */
class RefusalWordsTest {

    /** What the page tells by the status, by the sentence, or in a place of its own. */
    private static final Set<Refusal> SAID_OTHERWISE = EnumSet.of(
            Refusal.WRONG_CREDENTIALS, Refusal.EMAIL_TAKEN, Refusal.USERNAME_TAKEN, Refusal.SECOND_FACTOR_REQUIRED,
            Refusal.NOT_SIGNED_IN, Refusal.TOKEN_REFUSED, Refusal.ACCOUNT_GONE, Refusal.REFRESH_REFUSED,
            Refusal.MUTED, Refusal.BANNED, Refusal.BANNED_FOR_GOOD, Refusal.ARCHIVED, Refusal.NOT_IN_THE_ROOM, Refusal.UNAVAILABLE);

    /** What the page never asks for. */
    private static final Set<Refusal> NEVER_MET = EnumSet.of(
            Refusal.BAD_REQUEST, Refusal.FOREIGN_PAGE, Refusal.NOT_FOUND, Refusal.METHOD_NOT_ALLOWED, Refusal.BODY_TOO_SLOW,
            Refusal.BODY_TOO_LARGE, Refusal.URI_TOO_LONG, Refusal.WRONG_MEDIA_TYPE, Refusal.HEADERS_TOO_LARGE, Refusal.FOREIGN_COOKIE,
            Refusal.UNSUPPORTED_LANGUAGE, Refusal.NOT_EXACTLY_ONE_OTHER, Refusal.WITH_ONESELF, Refusal.NAMED_TWICE,
            Refusal.CLIENT_ID_TAKEN, Refusal.REASON_MISSING);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void isSaidInThePagesWords(String language) throws IOException {
        var catalogue = text("/webroot/texts/" + language + ".js");
        var unsaid = Stream.of(Refusal.values())
                .filter(refusal -> refusal.status() != 429 || refusal == Refusal.TOO_MANY_WRONG)
                .filter(refusal -> !SAID_OTHERWISE.contains(refusal) && !NEVER_MET.contains(refusal))
                .map(Refusal::code)
                .filter(code -> !catalogue.contains("      " + code + ": \""))
                .toList();
        assertEquals(List.of(), unsaid);
    }

    private static String text(String resource) throws IOException {
        try (var stream = RefusalWordsTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
