package org.thegathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is allowed but hardly meant, told at the start: what whoever reaches the node could do there. */
final class StartWarnings {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private StartWarnings() {}

    static List<String> of(Settings settings) {
        List<String> warnings = new ArrayList<>();
        boolean isReached = !THIS_MACHINE.contains(settings.http().host());
        boolean isProduction = settings.profile() == Profile.PRODUCTION;
        if (isReached && !isProduction) {
            warnings.add("THIS IS THE DEMO PROFILE: whoever reaches " + settings.http().host() + ":" + settings.http().port()
                    + " can sign in as an administrator, with a password that everybody knows. For real use set profile to"
                    + " production (GATHERING_PROFILE) and begin with an empty database; to try it out alone set http.host"
                    + " to 127.0.0.1");
        }
        if (isReached && isProduction && settings.http().tls().isEmpty() && settings.http().proxies().trusted().isEmpty()) {
            warnings.add("passwords and messages travel unencrypted: set http.tls.certificate and http.tls.key, or let a"
                    + " proxy end TLS, name it in http.trusted-proxies, and let nobody reach this node around it");
        }
        if (!settings.limits().enabled()) {
            warnings.add("limits.enabled is false: nobody is slowed down, whatever they do");
        }
        return warnings;
    }
}
