package org.thegathering.http;

import io.vertx.core.json.JsonObject;
import org.thegathering.http.input.Fault;
import org.thegathering.http.input.Members;

/** An account as the contract's rules of registration let it be. */
public record NewAccount(String email, String username, String password) {

    private static final String OPERATION = "register";

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }

    /**
     * Takes the white space off where a registration would.
     *
     * @param origin what the names in a refusal start with, such as {@code admin}
     * @throws IllegalArgumentException with the first thing that is wrong, never with the password
     */
    public static NewAccount of(Contract contract, String origin, String email, String username, String password) {
        var given = new JsonObject().put("email", email).put("username", username).put("password", password);
        var members = Members.of(contract.rest().operation(OPERATION), given);
        members.faults().stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(origin + "." + name(fault) + " can't be taken: " + fault.msg());
        });
        return new NewAccount(
                members.tidy().getString("email"), members.tidy().getString("username"), members.tidy().getString("password"));
    }

    private static Object name(Fault fault) {
        return fault.loc().getLast();
    }
}
