package org.thegathering;

import java.util.stream.Collectors;
import org.thegathering.model.Version;

/** What the one who started a node wants to know first. */
final class Banner {

    private Banner() {}

    static String of(Settings settings, int port) {
        return """

                The Gathering %s is open at %s

                  data      %s
                  API       %s/docs
                  profile   %s
                %s  stop      Ctrl-C

                """.formatted(
                Version.current(),
                address(settings, port),
                data(settings),
                address(settings, port),
                profile(settings),
                limits(settings));
    }

    private static String address(Settings settings, int port) {
        var host = settings.http().host();
        var scheme = settings.http().tls().isPresent() ? "https" : "http";
        return scheme + "://" + (host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host) + ":" + port;
    }

    private static String data(Settings settings) {
        return settings.database().uri()
                .map(uri -> uri.toString())
                .orElseGet(() -> settings.data().dir() + " (embedded PostgreSQL)");
    }

    private static String limits(Settings settings) {
        return settings.limits().enabled() ? "" : "  limits    off: nobody is slowed down. For load tests only\n";
    }

    private static String profile(Settings settings) {
        return switch (settings.profile()) {
            case PRODUCTION -> "production";
            case DEMO -> "DEMO, for trying out: everybody knows these accounts, the administrator's too. They sign in with"
                    + Demo.ACCOUNTS.stream()
                            .map(account -> "%n              %s / %s%s".formatted(
                                    account.email(), account.password(), account.isAdmin() ? " (admin)" : ""))
                            .collect(Collectors.joining());
        };
    }
}
