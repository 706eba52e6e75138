package org.thegathering.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The picture of a person: drawn by this server from the name alone, so that no third party learns who is here. */
public final class Avatar {

    public static final String PATH = "/avatars/";
    public static final String SUFFIX = ".svg";

    private Avatar() {}

    /** The picture's path on this server; the name is percent-encoded (RFC 3986 §2.1). */
    public static String url(String username) {
        return PATH + URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20") + SUFFIX;
    }
}
