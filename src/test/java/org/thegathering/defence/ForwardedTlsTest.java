package org.thegathering.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.RawConnection;

/** Behind a proxy that ends TLS, browsers are told to come over TLS alone, as if this server had ended it. */
@OnNodes(settings = "GATHERING_HTTP_TRUSTED_PROXIES=127.0.0.1")
class ForwardedTlsTest extends Cast {

    @Test
    void aTrustedProxySaysHowTheBrowserCame() throws IOException {
        assertEquals("max-age=31536000; includeSubDomains", policy("X-Forwarded-Proto: https\r\n"));
        assertEquals("max-age=31536000; includeSubDomains", policy("X-Forwarded-Proto: HTTPS\r\n"));
        assertNull(policy("X-Forwarded-Proto: http\r\n"));
        assertNull(policy(""));
    }

    private String policy(String header) throws IOException {
        try (var line = new RawConnection(nodes.first().port())) {
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n" + header + "\r\n");
            line.expect(200);
            return line.header("Strict-Transport-Security");
        }
    }
}
