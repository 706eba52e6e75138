package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.thegathering.http.PartsOfStraw.ADMIN;
import static org.thegathering.http.PartsOfStraw.ALICE;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String REGISTER = "/api/v1/auth/register";
    private static final String MESSAGES = "/api/v1/rooms/1/messages";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void listsEverythingThatIsWrongWithoutRepeatingIt() {
        var answer = stage.json(null, "POST", REGISTER, "{\"email\": \"no\", \"username\": \"ab\", \"password\": \"secret!\"}");
        answer.faults("string_pattern_mismatch body.email", "string_too_short body.username", "string_too_short body.password");
        assertFalse(new String(answer.body(), StandardCharsets.UTF_8).contains("secret!"));
    }

    @Test
    void namesWhatIsMissing() {
        stage.json(null, "POST", REGISTER, "{}")
                .faults("missing body.email", "missing body.username", "missing body.password");
        stage.send(null, "POST", REGISTER, "application/json", new byte[0]).faults("missing body");
    }

    @Test
    void tellsParametersAndBodyTogether() {
        stage.json(ALICE, "POST", "/api/v1/rooms/x/messages", "{\"content\": 7}")
                .faults("int_parsing path.room_id", "string_type body.content");
        stage.get(ALICE, MESSAGES + "?page=0&page_size=101&before=-1")
                .faults("greater_than_equal query.before", "greater_than_equal query.page", "less_than_equal query.page_size");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, int_parsing", "1.5, int_parsing", "1e2, int_parsing", "true, int_parsing", "null, int_parsing", "%22a, int_parsing",
        "9223372036854775808, int_parsing_size", "99999999999999999999999, int_parsing_size",
        "0, greater_than_equal", "-1, greater_than_equal", "-9223372036854775809, int_parsing_size"
    })
    void refusesWhatIsNoId(String id, String type) {
        stage.get(ALICE, "/api/v1/rooms/" + id).faults(type + " path.room_id");
        stage.get(ALICE, "/api/v1/conversations/" + id + "/participants").faults(type + " path.conversation_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=", "page=abc", "page=1.5"})
    void refusesAPageThatIsNoNumber(String query) {
        stage.get(ALICE, MESSAGES + "?" + query).faults("int_parsing query.page");
    }

    @Test
    void takesAHugePageWithoutOverflow() {
        stage.get(ALICE, MESSAGES + "?page=9223372036854775807&page_size=100").is(200);
        assertEquals(100, stage.parts.lastHistory.pageSize());
        assertEquals(true, stage.parts.lastHistory.page() * 100L <= Integer.MAX_VALUE);
    }

    @Test
    void pagesByDefault() {
        stage.get(ALICE, MESSAGES).is(200);
        assertEquals(1, stage.parts.lastHistory.page());
        assertEquals(50, stage.parts.lastHistory.pageSize());
        assertEquals(0, stage.parts.lastHistory.before());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "{\"content\": \"a\"", "{\"content\": \"a\"} x", "nonsense", "{'content': 'a'}",
        "{\"content\": \"a\u0001\"}", "\uFEFF{}"
    })
    void refusesBrokenJson(String body) {
        var answer = stage.json(ALICE, "POST", MESSAGES, body).is(422);
        assertEquals("json_invalid", answer.json().getJsonArray("detail").getJsonObject(0).getString("type"));
    }

    @Test
    void refusesDeeplyNestedJson() {
        stage.json(ALICE, "POST", MESSAGES, "[".repeat(60_000)).faults("json_invalid body.64");
        stage.json(ALICE, "POST", MESSAGES, "{\"a\":".repeat(10_000)).is(422);
        String deep = "[".repeat(60) + "\"\\\"[[\"" + "]".repeat(60);
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + "[".repeat(100) + "\", \"x\": " + deep + "}").is(200);
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": " + deep + "}").faults("string_type body.content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "true", "[{}]"})
    void refusesABodyThatIsNoObject(String body) {
        stage.json(ALICE, "POST", MESSAGES, body).faults("model_attributes_type body");
    }

    @Test
    void refusesNullAsABody() {
        stage.json(ALICE, "POST", MESSAGES, "null").faults("missing body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800", "\\udc00", "\\ude00\\ud83d", "a\\ud83d"})
    void refusesTextThatCannotBeStored(String text) {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + text + "\"}").faults("string_unicode body.content");
        stage.json(null, "POST", REGISTER, "{\"email\": \"a@b.co\", \"username\": \"abc\", \"password\": \"12345678" + text + "\"}")
                .faults("string_unicode body.password");
        stage.json(ALICE, "POST", "/api/v1/conversations/", "{\"participant_usernames\": [\"Bob\", \"" + text + "\"], \"conversation_type\": \"group\"}")
                .faults("string_unicode body.participant_usernames.1");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"a\", \"description\": \"" + text + "\"}")
                .faults("string_unicode body.description");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        for (int[] bytes : new int[][] {{0xff}, {0xc3, 0x28}, {0xed, 0xa0, 0x80}, {0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80}, {0xc0, 0x80}}) {
            StringBuilder content = new StringBuilder("{\"content\": \"");
            for (int octet : bytes) {
                content.append((char) octet);
            }
            byte[] body = content.append("\"}").toString().getBytes(StandardCharsets.ISO_8859_1);
            stage.send(ALICE, "POST", MESSAGES, "application/json", body).faults("json_invalid body.13");
        }
    }

    @Test
    void ignoresUnknownMembersWhateverTheyHold() {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \" a \", \"x\": \"\\ud800\\u0000\", \"y\": {\"z\": [1, null, 1e400]}}")
                .is(200);
        assertEquals("a", stage.parts.lastPost.content());
    }

    @Test
    void takesTheLastOfDuplicateKeys() {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"a\", \"content\": \"b\"}").is(200);
        assertEquals("b", stage.parts.lastPost.content());
    }

    @Test
    void takesWhiteSpaceOffBeforeMeasuring() {
        String space = " \t\n\u00a0\u2003\u3000\u2028\u0085";
        String content = "x".repeat(500);
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + escaped(space) + content + escaped(space) + "\"}").is(200);
        assertEquals(content, stage.parts.lastPost.content());
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + escaped(space) + "\"}")
                .faults("string_too_short body.content");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"" + escaped(space) + "\"}")
                .faults("string_too_short body.name");
        stage.json(null, "POST", REGISTER, "{\"email\": \" new@test.com \", \"username\": \"  ab  \", \"password\": \"12345678\"}")
                .faults("string_too_short body.username");
    }

    @Test
    void leavesTheWhiteSpaceOfAPassword() {
        stage.json(null, "POST", REGISTER, "{\"email\": \" new@test.com \", \"username\": \" abc \", \"password\": \" 1234567 \"}")
                .is(201);
        assertEquals(" 1234567 ", stage.parts.lastRegistration.password());
        assertEquals("new@test.com", stage.parts.lastRegistration.email());
        assertEquals("abc", stage.parts.lastRegistration.username());
    }

    @Test
    void measuresInCharacters() {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + "\uD83D\uDE00".repeat(500) + "\"}").is(200);
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + "\uD83D\uDE00".repeat(501) + "\"}")
                .faults("string_too_long body.content");
    }

    @Test
    void givesTextBackAsItCame() {
        String content = "<b>&amp;</b> \\\"quoted\\\" \\\\ line\\nbreak \u00e9\uD83D\uDE00\u200b";
        var answer = stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"" + content + "\"}").is(200);
        assertEquals("<b>&amp;</b> \"quoted\" \\ line\nbreak \u00e9\uD83D\uDE00\u200b", answer.json().getString("content"));
    }

    @Test
    void refusesAPasswordOfMoreThan72Bytes() {
        String body = "{\"email\": \"a@b.co\", \"username\": \"abc\", \"password\": \"%s\"}";
        stage.json(null, "POST", REGISTER, body.formatted("x".repeat(72))).is(201);
        stage.json(null, "POST", REGISTER, body.formatted("x".repeat(73))).faults("string_too_long body.password");
        stage.json(null, "POST", REGISTER, body.formatted("\u00e9".repeat(37))).faults("string_too_long body.password");
        stage.json(null, "POST", "/api/v1/auth/login", "{\"email\": \"a@b.co\", \"password\": \"" + "x".repeat(73) + "\"}")
                .refuses(401, "Invalid email or password");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", "a@", "@b.co", "a@b", "a@b@c.de", "a@b.co@", "a b@c.de", "a@b c.de", "a@-b.de", "a@b..de", ".a@b.de",
        "a..b@c.de", "a.@b.de", "a@b.d", "a\\u0000@b.de", "\\\"a\\\"@b.de"
    })
    void refusesWhatIsNoEmailAddress(String email) {
        stage.json(null, "POST", REGISTER, "{\"email\": \"" + email + "\", \"username\": \"abc\", \"password\": \"12345678\"}")
                .is(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a@b.co", "first.last+tag@sub.example.org", "o'neil@example.museum", "\u00fcn\u00ef@b\u00fccher.de"
    })
    void takesEmailAddresses(String email) {
        stage.json(null, "POST", REGISTER, "{\"email\": \"" + email + "\", \"username\": \"abc\", \"password\": \"12345678\"}")
                .is(201);
    }

    @Test
    void refusesAVeryLongEmailAddressQuickly() {
        String email = "a@" + "a.".repeat(20_000) + "de";
        stage.json(null, "POST", REGISTER, "{\"email\": \"" + email + "\", \"username\": \"abc\", \"password\": \"12345678\"}")
                .faults("string_too_long body.email");
    }

    @Test
    void treatsANullClientIdAsAbsent() {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"a\", \"client_id\": null}").is(200);
        assertNull(stage.parts.lastPost.clientId());
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"a\", \"client_id\": \"5F0C7D2E-0000-4000-8000-000000000001\"}")
                .is(200);
        assertEquals("5f0c7d2e-0000-4000-8000-000000000001", stage.parts.lastPost.clientId().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "1", "5f0c7d2e-0000-4000-8000-00000000000", "5f0c7d2e00004000800000000000000001",
        "urn:uuid:5f0c7d2e-0000-4000-8000-0"
    })
    void refusesAClientIdThatIsNoUuid(String id) {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"a\", \"client_id\": \"" + id + "\"}")
                .faults("uuid_parsing body.client_id");
    }

    @Test
    void refusesAClientIdWithALineBreak() {
        stage.json(ALICE, "POST", MESSAGES, "{\"content\": \"a\", \"client_id\": \"5f0c7d2e-0000-4000-8000-000000000001\\n\"}")
                .faults("string_too_long body.client_id");
    }

    @Test
    void checksWhatAKeeperPlans() {
        String plan = "{\"name\": \"%s\", \"description\": \"%s\", \"max_users\": 0, \"is_translation_enabled\": \"yes\"}";
        stage.json(ADMIN, "POST", "/api/v1/rooms/", plan.formatted("x".repeat(101), "y".repeat(501)))
                .faults(
                        "string_too_long body.name",
                        "string_too_long body.description",
                        "greater_than_equal body.max_users",
                        "bool_type body.is_translation_enabled");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": null, \"max_users\": 1001}")
                .faults("string_type body.name", "less_than_equal body.max_users");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"a\", \"max_users\": 1.5}")
                .faults("int_from_float body.max_users");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"a\", \"max_users\": \"5\"}")
                .faults("int_type body.max_users");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"a\", \"max_users\": 99999999999999999999}")
                .faults("less_than_equal body.max_users");
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"a\", \"max_users\": 1e400}").is(422);
        String nothing = "{\"name\": \"a\", \"description\": null, \"max_users\": null, \"is_translation_enabled\": null}";
        stage.json(ADMIN, "POST", "/api/v1/rooms/", nothing)
                .is(201);
        assertNull(stage.parts.lastPlan.maxUsers());
        assertFalse(stage.parts.lastPlan.isTranslationEnabled());
    }

    @Test
    void checksWhoIsGathered() {
        String path = "/api/v1/conversations/";
        stage.json(ALICE, "POST", path, "{\"participant_usernames\": [], \"conversation_type\": \"pair\"}")
                .faults("too_short body.participant_usernames", "enum body.conversation_type");
        stage.json(ALICE, "POST", path, "{\"participant_usernames\": [7, null, \"Bob\"], \"conversation_type\": \"group\"}")
                .faults("string_type body.participant_usernames.0", "string_type body.participant_usernames.1");
        stage.json(ALICE, "POST", path, "{\"participant_usernames\": [\"Bob\", \" \"], \"conversation_type\": \"group\"}")
                .faults("string_too_short body.participant_usernames.1");
        stage.json(ALICE, "POST", path, "{\"participant_usernames\": \"Bob\", \"conversation_type\": null}")
                .faults("list_type body.participant_usernames", "string_type body.conversation_type");
        stage.json(ALICE, "POST", path, "{\"participant_usernames\": [" + "\"a\",".repeat(20) + "\"a\"], \"conversation_type\": \"group\"}")
                .faults("too_long body.participant_usernames");
    }

    @Test
    void checksStatus() {
        stage.json(ALICE, "PATCH", "/api/v1/rooms/users/status", "{\"status\": \"gone\"}").faults("enum body.status");
        stage.json(ALICE, "PATCH", "/api/v1/rooms/users/status", "{\"status\": \"AWAY\"}").faults("enum body.status");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        return escaped.toString();
    }
}
