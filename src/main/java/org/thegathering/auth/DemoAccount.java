package org.thegathering.auth;

import java.util.List;

/**
 * An account that the demo profile makes in an empty database, and that the production profile refuses to start with while
 * its password opens it.
 */
public record DemoAccount(String email, String username, String password, boolean isAdmin) {

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("testadmin@thegathering.com", "Testadmin", "adminpass", true),
            new DemoAccount("alice@test.com", "Alice", "alice123", false),
            new DemoAccount("bob@test.com", "Bob", "bob12345", false),
            new DemoAccount("carol@test.com", "Carol", "carol123", false),
            new DemoAccount("dave@test.com", "Dave", "dave1234", false));
}
