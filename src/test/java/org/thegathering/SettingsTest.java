package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path directory;

    @Test
    void hasADefaultForEverything() {
        var settings = Settings.load(Map.of(), directory);

        assertEquals(Profile.DEMO, settings.profile());
        assertEquals(8000, settings.http().port());
        assertEquals(64 * 1024, settings.http().bodyLimit());
        assertEquals(Runtime.getRuntime().availableProcessors(), settings.http().instances());
        assertEquals(Path.of(System.getProperty("user.home"), ".the-gathering"), settings.data().dir());
        assertTrue(settings.database().uri().isEmpty());
        assertEquals(Duration.ofMinutes(15), settings.auth().tokenTtl());
        assertFalse(settings.cluster().enabled());
        assertEquals(List.of(), settings.cluster().members());
    }

    @Test
    void takesTheFileOverTheDefaultsAndTheEnvironmentOverTheFile() throws IOException {
        file("conf/application.yaml", """
                http:
                    port: 9000
                    host: 127.0.0.1
                cluster:
                    members: [a:5701, "b:5702"]
                """);

        var settings = Settings.load(Map.of("GATHERING_HTTP_PORT", "9001", "GATHERING_HTTP_HOST", ""), directory);

        assertEquals(9001, settings.http().port());
        assertEquals("127.0.0.1", settings.http().host());
        assertEquals(List.of("a:5701", "b:5702"), settings.cluster().members());
    }

    @Test
    void takesTheFileThatIsNamed() throws IOException {
        file("conf/application.yaml", "http: {port: 9000}");
        file("other.yaml", "http: {port: 9002}");

        assertEquals(9002, Settings.load(Map.of("GATHERING_CONFIG", "other.yaml"), directory).http().port());
    }

    @Test
    void makesAVariableOfEachPath() {
        var settings = Settings.load(Map.of(
                "GATHERING_DATA_DIR", "here",
                "GATHERING_DATABASE_URI", "postgresql://ada:secret@db:5433/chat",
                "GATHERING_AUTH_BCRYPT_COST", "4",
                "GATHERING_DELIVERY_PEOPLE_INTERVAL", "250ms",
                "GATHERING_CLUSTER_ENABLED", "true",
                "GATHERING_CLUSTER_MEMBERS", "a:5701, b:5702"), directory);

        assertEquals(directory.resolve("here"), settings.data().dir());
        assertEquals("postgresql://ada@db:5433/chat", settings.database().uri().orElseThrow().toString());
        assertEquals(4, settings.auth().bcryptCost());
        assertEquals(Duration.ofMillis(250), settings.delivery().peopleInterval());
        assertTrue(settings.cluster().enabled());
        assertEquals(List.of("a:5701", "b:5702"), settings.cluster().members());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GATHERING_HTTP_PORT          | 70000     | http.port is 70000; allowed: 0 to 65535
            GATHERING_HTTP_PORT          | eighty    | http.port is eighty; allowed: a whole number
            GATHERING_HTTP_BODY_LIMIT    | 64kb      | http.body-limit is 64kb; allowed: a size such as 512 (bytes), 64KiB or 1MiB
            GATHERING_PROFILE            | staging   | profile is staging; allowed: [demo, production]
            GATHERING_AUTH_BCRYPT_COST   | 31        | auth.bcrypt-cost is 31; allowed: 4 to 16
            GATHERING_AUTH_TOKEN_TTL     | 90d       | auth.token-ttl is 90d; allowed: 1s to 30d
            GATHERING_DATABASE_TIMEOUT   | 10        | database.timeout is 10; allowed: a duration such as 500ms, 5s, 15m, 24h or 7d
            GATHERING_REGISTRATION_MODE  | friends   | registration.mode is friends; allowed: [open, invitation, closed]
            GATHERING_LIMITS_POSTS_BURST | 0         | limits.posts.burst is 0; allowed: 1 to 10000000
            GATHERING_HTTP_TRUSTED_PROXIES | proxy   | http.trusted-proxies is proxy; allowed: addresses and ranges such as 10.0.0.0/8 or fd00::/8
            GATHERING_CLUSTER_ENABLED    | yes       | cluster.enabled is yes; allowed: true or false
            """)
    void namesThePathTheValueAndWhatIsAllowed(String variable, String value, String message) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Settings.load(Map.of(variable, value), directory));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void refusesAPathThatIsNoSettingAndNamesTheNearest() throws IOException {
        file("conf/application.yaml", "http: {prot: 9000}");

        var refusal = assertThrows(IllegalArgumentException.class, () -> Settings.load(Map.of(), directory));

        assertTrue(refusal.getMessage().endsWith("sets http.prot, which is no setting; the nearest is http.port"),
                refusal.getMessage());
    }

    @Test
    void refusesAFileThatIsNoYamlOrIsNotThere() throws IOException {
        file("broken.yaml", "http: {port: 9000");

        assertThrows(IllegalArgumentException.class, () -> Settings.load(Map.of("GATHERING_CONFIG", "broken.yaml"), directory));
        assertThrows(IllegalArgumentException.class, () -> Settings.load(Map.of("GATHERING_CONFIG", "absent.yaml"), directory));
    }

    @Test
    void findsTheNearestName() {
        assertEquals("GATHERING_DATA_DIR", Nearest.to("GATHERING_DATADIR", List.of("GATHERING_HTTP_PORT", "GATHERING_DATA_DIR")));
    }

    private void file(String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
