package org.thegathering;

import java.util.List;
import java.util.Optional;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code admin}. Whether they make a good account is judged by the rules of registration: see
 * {@link org.thegathering.http.NewAccount}.
 *
 * @param account empty where no administrator is named
 */
public record AdminSettings(Optional<Account> account) {

    /** Who shall be an administrator. */
    public record Account(String email, String username, String password) {
        @Override
        public String toString() {
            return "Account[" + username + "]";
        }
    }

    /** All three or none. */
    static AdminSettings of(String email, String username, String password) {
        if (email.isEmpty() && username.isEmpty() && password.isEmpty()) {
            return new AdminSettings(Optional.empty());
        }
        var paths = List.of("admin.email", "admin.username", "admin.password");
        var texts = List.of(email, username, password);
        if (texts.contains("")) {
            throw Allowed.refused(paths.get(texts.indexOf("")), "empty", "all three of " + String.join(", ", paths) + ", or none");
        }
        return new AdminSettings(Optional.of(new Account(email, username, password)));
    }
}
