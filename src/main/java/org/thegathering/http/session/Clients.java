package org.thegathering.http.session;

import io.vertx.core.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thegathering.http.operation.Call;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.Client;

/** With what somebody asks, in words that they know again in the list of their sessions. */
public final class Clients {

    private static final String USER_AGENT = HttpHeaders.USER_AGENT.toString();
    private static final String UNKNOWN = "Unknown";
    private static final int LONGEST = 60;

    /** By a part of the header; those who also name others come first. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Clients() {}

    public static Client of(Call call) {
        return new Client(device(call.request().getHeader(USER_AGENT)), AddressPrefix.of(call.address()));
    }

    /** A browser and its system, or what a program calls itself. */
    static String device(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return UNKNOWN;
        }
        String browser = firstPart(BROWSERS, userAgent);
        String system = firstPart(SYSTEMS, userAgent);
        if (browser != null) {
            return system == null ? browser : browser + " on " + system;
        }
        String plain = userAgent.replaceAll("[^\\x20-\\x7E]", "").strip();
        return plain.isEmpty() ? UNKNOWN : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static String firstPart(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
