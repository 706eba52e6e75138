package org.thegathering.http.connection;

import java.time.Duration;
import org.thegathering.model.Allowed;

/**
 * How long the server waits for a client.
 *
 * @param head from the first byte of a request to the end of its headers
 * @param body from there to the end of its body
 * @param idle between requests, and before the first
 * @param stall for a client that takes nothing of what is written to it
 */
public record Patience(Duration head, Duration body, Duration idle, Duration stall) {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);

    public Patience {
        Allowed.range("http.header-timeout", head, LEAST, MOST);
        Allowed.range("http.body-timeout", body, LEAST, MOST);
        Allowed.range("http.idle-timeout", idle, LEAST, MOST);
        Allowed.range("http.stall-timeout", stall, LEAST, MOST);
    }
}
