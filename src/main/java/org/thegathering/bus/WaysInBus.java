package org.thegathering.bus;

/** How one may come in here, besides with a password. Authentication answers. */
public final class WaysInBus {

    public static final Address<Show, WaysIn> SHOW = new Address<>("ways-in.show");

    private WaysInBus() {}

    public record Show() {}

    /**
     * @param passkeyDomain which passkeys belong to; null if there are none here
     * @param organisation what to call the organisation whose accounts are taken; null if none are
     */
    public record WaysIn(String passkeyDomain, String organisation) {
        public boolean takePasskeys() {
            return passkeyDomain != null;
        }

        public boolean takeOrganisation() {
            return organisation != null;
        }
    }
}
