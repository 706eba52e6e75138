package org.thegathering.browser;

import java.util.Map;

/** What one types at the door. */
record Account(String email, String password) {

    private static final Map<String, Account> KNOWN = Map.of(
            "Alice", new Account("alice@test.com", "alice123"),
            "Bob", new Account("bob@test.com", "bob12345"),
            "Carol", new Account("carol@test.com", "carol123"),
            "Dave", new Account("dave@test.com", "dave1234"),
            "Testadmin", new Account("testadmin@thegathering.com", "adminpass"));

    static Account of(String name) {
        return KNOWN.getOrDefault(name, new Account(name + "@test.com", "guest1234"));
    }
}
