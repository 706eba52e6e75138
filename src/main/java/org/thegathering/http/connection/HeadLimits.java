package org.thegathering.http.connection;

import org.thegathering.model.Allowed;

/**
 * How much may come before a body.
 *
 * @param url bytes of the first line
 * @param bytes of all headers together
 * @param count of headers
 */
public record HeadLimits(int url, int bytes, int count) {

    public HeadLimits {
        Allowed.range("http.url-limit", url, 1 << 10, 1 << 16);
        Allowed.range("http.header-limit", bytes, 1 << 10, 1 << 20);
        Allowed.range("http.header-count", count, 20, 1000);
    }
}
