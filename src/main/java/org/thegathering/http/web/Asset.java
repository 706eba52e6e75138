package org.thegathering.http.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * One file as it is served.
 *
 * @param type its media type
 * @param digest of its content; a part of every form's validator
 * @param plain the file as it is
 * @param zipped the same compressed (RFC 1952), or null where that saves nothing
 */
public record Asset(String type, String digest, Form plain, Form zipped) {

    private static final int ETAG_BYTES = 12;
    private static final String GZIP = "gzip";

    /**
     * The file in one encoding.
     *
     * @param encoding its content coding (RFC 9110 §8.4.1), or null
     * @param etag a strong validator (RFC 9110 §8.8.3), made from the file's content and its encoding
     */
    public record Form(Buffer content, String encoding, String etag) {

        /** Whether an If-None-Match header (RFC 9110 §13.1.2) names this very form. */
        public boolean isKnownTo(String ifNoneMatch) {
            return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
        }
    }

    static Asset of(byte[] content, String type) {
        String digest = digest(content);
        Form plain = new Form(Buffer.buffer(content), null, '"' + digest + '"');
        byte[] zip = zip(content);
        boolean saves = zip.length < content.length * 9 / 10;
        return new Asset(type, digest, plain, saves ? new Form(Buffer.buffer(zip), GZIP, '"' + digest + "-gzip\"") : null);
    }

    /** @param acceptEncoding the request's header, or null: then the file goes out as it is */
    public Form form(String acceptEncoding) {
        return zipped != null && acceptEncoding != null && acceptEncoding.contains(GZIP) ? zipped : plain;
    }

    private static byte[] zip(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ETAG_BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
