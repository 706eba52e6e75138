package org.thegathering.http.address;

import java.util.List;
import org.thegathering.model.Allowed;

/**
 * Which proxies are believed about whom they ask for.
 *
 * @param trusted where they have their addresses; empty if clients come straight to this service
 * @param header in which they say it
 */
public record ProxySettings(List<AddressRange> trusted, ForwardedHeader header) {

    public static final ProxySettings NONE = new ProxySettings(List.of(), ForwardedHeader.X_FORWARDED_FOR);

    public ProxySettings {
        trusted = List.copyOf(trusted);
    }

    /** @throws IllegalArgumentException with the setting's path */
    public static ProxySettings of(List<String> trusted, String header) {
        return new ProxySettings(trusted.stream().map(ProxySettings::range).toList(), header(header));
    }

    private static AddressRange range(String text) {
        try {
            return AddressRange.parse(text);
        } catch (IllegalArgumentException _) {
            throw Allowed.refused("http.trusted-proxies", text, "addresses and ranges such as 10.0.0.0/8 or fd00::/8");
        }
    }

    private static ForwardedHeader header(String name) {
        for (ForwardedHeader header : ForwardedHeader.values()) {
            if (header.header().equalsIgnoreCase(name)) {
                return header;
            }
        }
        throw Allowed.refused("http.proxy-header", name, "X-Forwarded-For or Forwarded");
    }
}
