package org.thegathering.http.web;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file as it is served.
 *
 * @param type its media type
 * @param etag a strong validator (RFC 9110 §8.8.3), made from the content
 */
public record Asset(Buffer content, String type, String etag) {

    private static final int ETAG_BYTES = 12;

    static Asset of(byte[] content, String type) {
        return new Asset(Buffer.buffer(content), type, '"' + digest(content) + '"');
    }

    /** Whether an If-None-Match header (RFC 9110 §13.1.2) names this very content. */
    public boolean isKnownTo(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ETAG_BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
