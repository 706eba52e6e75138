package org.thegathering.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.RawConnection;
import org.thegathering.testing.RawFrames;

/** Pages of other origins are shut out of the live doors, and may not read the API, unless the settings name them. */
@OnNodes(settings = "GATHERING_HTTP_ALLOWED_ORIGINS=https://friend.example,http://other.example:8080")
class OriginsTest extends Cast {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1          | 101
            https://127.0.0.1         | 101
            HTTPS://127.0.0.1:443     | 101
            https://friend.example    | 101
            https://FRIEND.example:443| 101
            http://other.example:8080 | 101
            http://friend.example     | 403
            https://friend.example:1  | 403
            https://friend.example.evil.org | 403
            http://other.example      | 403
            http://127.0.0.1:81       | 403
            http://127.0.0.2          | 403
            null                      | 403
            file://                   | 403
            https://friend.example/x  | 403
            https://a@friend.example  | 403
            """)
    void aPageShakesHandsIfItMay(String origin, int status) throws IOException {
        for (String path : new String[] {"/eventbus/websocket", "/eventbus/000/session/websocket"}) {
            try (var line = connect()) {
                line.write(RawFrames.handshake(path, "Origin: " + origin + "\r\n"));
                assertEquals(status, line.status(), path);
                if (status == 403) {
                    assertEquals("foreign_page", line.json().getString("error_code"));
                }
            }
        }
    }

    @Test
    void aProgramShakesHandsWithoutAnOrigin() throws IOException {
        try (var line = connect()) {
            line.write(RawFrames.handshake("/eventbus/websocket"));
            assertEquals(101, line.status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /eventbus/info", "POST /eventbus/000/session/xhr", "POST /eventbus/000/session/xhr_streaming",
        "GET /eventbus/000/session/eventsource", "OPTIONS /eventbus/info"})
    void sockJsIsShutForOtherPagesAndOpenForFriends(String request) throws IOException {
        try (var line = connect()) {
            line.write(request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n"
                    + "Content-Length: 0\r\n\r\n");
            line.expect(403);
            assertNull(line.header("Access-Control-Allow-Origin"));
        }
        try (var line = connect()) {
            line.write(request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://friend.example\r\nContent-Length: 0\r\n"
                    + (request.startsWith("OPTIONS") ? "Access-Control-Request-Method: GET\r\n" : "") + "\r\n");
            assertEquals(request.startsWith("OPTIONS") ? 204 : 200, line.status());
            assertEquals("https://friend.example", line.header("Access-Control-Allow-Origin"));
            assertEquals("true", line.header("Access-Control-Allow-Credentials"));
        }
    }

    @Test
    void aFriendMayReadTheApi() throws IOException {
        try (var line = connect()) {
            line.write("OPTIONS /api/v1/rooms/ HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://friend.example\r\n"
                    + "Access-Control-Request-Method: POST\r\n"
                    + "Access-Control-Request-Headers: authorization,content-type\r\n\r\n");
            assertEquals(204, line.status());
            assertEquals("https://friend.example", line.header("Access-Control-Allow-Origin"));
            assertTrue(line.header("Access-Control-Allow-Headers").contains("Authorization"));
            assertTrue(line.header("Access-Control-Allow-Methods").contains("POST"));
            assertEquals("origin", line.header("Vary").toLowerCase());

            line.write("GET /api/v1/rooms/ HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://friend.example\r\n"
                    + "Authorization: Bearer " + alice.token() + "\r\n\r\n");
            assertEquals(200, line.status());
            assertEquals("https://friend.example", line.header("Access-Control-Allow-Origin"));
            assertTrue(line.header("Access-Control-Expose-Headers").contains("Gathering-Seq"));
            assertNull(line.header("Access-Control-Allow-Credentials"));
        }
    }

    @Test
    void nobodyElseMay() throws IOException {
        for (String method : new String[] {"OPTIONS", "GET"}) {
            try (var line = connect()) {
                line.write(method + " /api/v1/rooms/ HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n"
                        + "Access-Control-Request-Method: GET\r\nAuthorization: Bearer " + alice.token() + "\r\n\r\n");
                line.status();
                assertNull(line.header("Access-Control-Allow-Origin"));
                assertNull(line.header("Access-Control-Allow-Headers"));
            }
        }
    }

    private RawConnection connect() throws IOException {
        return new RawConnection(nodes.first().port());
    }
}
