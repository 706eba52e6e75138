package org.thegathering.http.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.AddressPrefix;

class ClientAddressesTest {

    private static final ProxySettings XFF = ProxySettings.of(List.of("10.0.0.0/8", "fd00::1"), "x-forwarded-for");
    private static final ProxySettings FORWARDED = ProxySettings.of(List.of("10.0.0.0/8"), "Forwarded");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            203.0.113.9 | 198.51.100.7                     | 203.0.113.9
            10.1.2.3    |                                  | 10.1.2.3
            10.1.2.3    | 198.51.100.7                     | 198.51.100.7
            10.1.2.3    | 1.1.1.1, 198.51.100.7            | 198.51.100.7
            10.1.2.3    | 1.1.1.1, 198.51.100.7, 10.9.9.9  | 198.51.100.7
            10.1.2.3    | 10.9.9.9, 10.8.8.8               | 10.9.9.9
            10.1.2.3    | 1.1.1.1, unknown, 10.8.8.8       | 10.8.8.8
            10.1.2.3    | 1.1.1.1,,                        | 10.1.2.3
            10.1.2.3    | 198.51.100.7:4711                | 198.51.100.7
            10.1.2.3    | [2001:db8::7]:4711               | 2001:db8:0:0:0:0:0:7
            fd00::1     | 2001:db8::7                      | 2001:db8:0:0:0:0:0:7
            fd00::2     | 2001:db8::7                      | fd00:0:0:0:0:0:0:2
            """)
    void believesTheHeaderAsFarAsTrustedProxiesWroteIt(String remote, String header, String client) {
        assertEquals(client, client(XFF, remote, "X-Forwarded-For", header));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            for=198.51.100.7                                          | 198.51.100.7
            proto=https;For="198.51.100.7:80";by=10.1.1.1             | 198.51.100.7
            for="[2001:db8::7]:4711";proto=http, for=10.9.9.9         | 2001:db8:0:0:0:0:0:7
            for="1.1.1.1, for=198.51.100.7                            | 198.51.100.7
            for=1.1.1.1, for=_hidden                                  | 10.1.2.3
            for=1.1.1.1, proto=https                                  | 10.1.2.3
            """)
    void readsTheHeaderOfRfc7239(String header, String client) {
        assertEquals(client, client(FORWARDED, "10.1.2.3", "Forwarded", header));
    }

    @Test
    void readsOneHeaderOnly() {
        assertEquals("10.1.2.3", client(XFF, "10.1.2.3", "Forwarded", "for=198.51.100.7"));
        assertEquals("10.1.2.3", client(FORWARDED, "10.1.2.3", "X-Forwarded-For", "198.51.100.7"));
    }

    @Test
    void readsLinesInTheirOrder() {
        var headers = MultiMap.caseInsensitiveMultiMap().add("X-Forwarded-For", "1.1.1.1").add("X-Forwarded-For", "198.51.100.7");

        assertEquals("198.51.100.7", new ClientAddresses(XFF).of(SocketAddress.inetSocketAddress(1, "10.1.2.3"), headers).getHostAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "proxy.example", "fd00::/129", ""})
    void refusesWhatIsNoRange(String text) {
        assertThrows(IllegalArgumentException.class, () -> ProxySettings.of(List.of(text), "Forwarded"));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "::ffff:203.0.113.9, 203.0.113.0/24",
        "2001:db8:1:2ff:a::1, 2001:db8:1:200:0:0:0:0/56"
    })
    void tellsNetworksApartByTheirPrefix(String address, String prefix) {
        assertEquals(prefix, AddressPrefix.of(InetAddress.ofLiteral(address)).text());
    }

    private static String client(ProxySettings proxies, String remote, String name, String value) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (value != null) {
            headers.add(name, value);
        }
        return new ClientAddresses(proxies).of(SocketAddress.inetSocketAddress(1, remote), headers).getHostAddress();
    }
}
