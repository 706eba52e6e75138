package org.thegathering.auth.openid;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code oidc}.
 *
 * @param issuer of the organisation's provider; empty if there is none
 * @param name on the button
 * @param redirectUri the page to which the provider sends people back
 * @param usernameClaim what a new account is called after
 * @param emailDomains in lower case, whose addresses may come in; empty for all
 * @param makesAccounts whether who has no account here gets one
 * @param linksByEmail whether who has none here gets the one with their address
 * @param trustsEmail whether addresses count as verified that the provider says nothing about
 */
public record OpenIdSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String name,
        String redirectUri,
        String usernameClaim,
        List<String> emailDomains,
        boolean makesAccounts,
        boolean linksByEmail,
        boolean trustsEmail) {

    public OpenIdSettings {
        emailDomains = emailDomains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
        if (!issuer.isEmpty()) {
            checkUrl("oidc.issuer", issuer);
            checkUrl("oidc.redirect-uri", redirectUri);
            Allowed.notBlank("oidc.client-id", clientId);
            Allowed.notBlank("oidc.name", name);
            Allowed.notBlank("oidc.username-claim", usernameClaim);
        }
    }

    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /** In the clear only on this machine: who could change what a provider says could be anybody. */
    private static void checkUrl(String path, String url) {
        try {
            URI uri = URI.create(url);
            boolean isLocal = List.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(uri.getHost()));
            if ("https".equals(uri.getScheme()) && uri.getHost() != null || "http".equals(uri.getScheme()) && isLocal) {
                return;
            }
        } catch (IllegalArgumentException _) {
            // Refused below, like any other text that is no address of a server.
        }
        throw Allowed.refused(path, url.isEmpty() ? "empty" : url, "an https URL (plain http on this machine alone)");
    }

    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
