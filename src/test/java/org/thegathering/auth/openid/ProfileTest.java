package org.thegathering.auth.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final OpenIdSettings SETTINGS = new OpenIdSettings(
            "https://login.example.org", "client", "", "Example", "https://chat.example.org/", "nickname", List.of(), true, false, false);

    @Test
    void callsPeopleByTheClaimThatIsNamed() {
        var names = names(new JsonObject().put("nickname", "Ada").put("preferred_username", "ada.l").put("name", "Ada Lovelace"));

        assertEquals(List.of("Ada", "ada.l", "Ada Lovelace", "Ada2", "ada.l2"), names.subList(0, 5));
    }

    @Test
    void everyNameIsOneThatRegistrationWouldTake() {
        for (var claim : new String[] {"x".repeat(300), "\uD83D\uDE42".repeat(40), "a\u0000b\u0007cd", "  Ada  ", "ab", "", "@", "\uD83D\uDE42"}) {
            for (var name : names(new JsonObject().put("nickname", claim).put("name", claim + "@test.com"))) {
                int length = name.codePointCount(0, name.length());
                assertTrue(length >= 3 && length <= 20 && name.equals(name.strip()) && name.indexOf(0) < 0, () -> claim + " -> " + name);
            }
        }
    }

    @Test
    void hasANameForWhoeverHasNone() {
        assertTrue(names(new JsonObject().put("email", "ada@test.com")).getFirst().startsWith("guest-"));
        assertTrue(names(new JsonObject()).getLast().startsWith("guest-"));
        assertTrue(names(new JsonObject().put("nickname", 7)).getLast().startsWith("guest-"));
    }

    @Test
    void cutsAnAddressToItsName() {
        assertEquals("grace.hopper", names(new JsonObject().put("preferred_username", "grace.hopper@navy.example")).getFirst());
    }

    private static List<String> names(JsonObject claims) {
        return Profile.usernames(claims, SETTINGS);
    }
}
