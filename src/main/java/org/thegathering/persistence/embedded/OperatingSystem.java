package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What has to be known of the system below, in the words of the archives with PostgreSQL's programs. */
final class OperatingSystem {

    private OperatingSystem() {}

    static String name() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        } else if (name.startsWith("mac")) {
            return "darwin";
        } else {
            return name;
        }
    }

    static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    static boolean isWindows() {
        return name().equals("windows");
    }

    /** Root, whom PostgreSQL refuses to serve. Told on Linux only, where there is a way around it. */
    static boolean isLinuxRoot() {
        try {
            return name().equals("linux") && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException _) {
            return false;
        }
    }
}
