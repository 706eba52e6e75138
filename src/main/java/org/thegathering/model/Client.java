package org.thegathering.model;

import static java.util.Objects.requireNonNull;

/**
 * With what and from where somebody came in, as far as it helps them to know their own sessions from others'.
 *
 * @param device a few words such as {@code Firefox on Linux}
 */
public record Client(String device, AddressPrefix address) {

    public Client {
        requireNonNull(device, "device");
        requireNonNull(address, "address");
    }
}
