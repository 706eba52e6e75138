package org.thegathering.model;

import static java.util.Objects.requireNonNull;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The network that an address belongs to, as far as limits tell networks apart: 24 bits of IPv4, 56 of IPv6. That is
 * about one line of an ordinary customer; to count single addresses would count nothing, since who has one IPv6 address
 * has 2^64 or more.
 *
 * @param text such as {@code 203.0.113.0/24} or {@code 2001:db8:0:100:0:0:0:0/56}
 */
public record AddressPrefix(String text) {

    private static final int BITS_4 = 24;
    private static final int BITS_6 = 56;

    public AddressPrefix {
        requireNonNull(text, "text");
    }

    public static AddressPrefix of(InetAddress address) {
        int bits = address instanceof Inet4Address ? BITS_4 : BITS_6;
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, bits / Byte.SIZE, bytes.length, (byte) 0);
        try {
            return new AddressPrefix(InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
