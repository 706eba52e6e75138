package org.thegathering.bus;

import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;

/**
 * Coming in with an organisation's account (OpenID Connect Core 1.0, authorization code flow). Authentication answers.
 */
public final class OpenIdBus {

    public static final Address<Begin, Begun> BEGIN = Address.slow("openid.begin");
    public static final Address<Finish, FinishReply> FINISH = Address.slow("openid.finish");

    private OpenIdBus() {}

    public record Begin() {}

    /**
     * @param url where the person goes on, at the organisation's provider
     * @param binding kept by the browser that began, and shown again at the end: so nobody can be made to finish what
     *     somebody else began
     */
    public record Begun(String url, String binding) {
        @Override
        public String toString() {
            return "Begun[]";
        }
    }

    /** @param code and {@code state} as the provider sent them back */
    public record Finish(String code, String state, String binding, Client client) {
        @Override
        public String toString() {
            return "Finish[]";
        }
    }

    public sealed interface FinishReply {
        record LoggedIn(Tokens tokens) implements FinishReply {}

        /** Begun too long ago, elsewhere or twice, the provider's word does not hold, or the account was disabled. */
        record Refused() implements FinishReply {}

        /** The provider vouches for the person, but not for an e-mail address that may come in here. */
        record NoAddress() implements FinishReply {}

        /** There is no account here for them, and none is made by coming in. */
        record NoAccount() implements FinishReply {}

        /** Somebody here has that address already, which makes them nobody's twin. */
        record AddressTaken() implements FinishReply {}
    }
}
