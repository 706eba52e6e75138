package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.Account;
import org.thegathering.model.AuditEntry;
import org.thegathering.model.UserId;

/** Looking after the accounts of the whole service. Persistence answers, and judges anew whether the asker may. */
public final class AdministrationBus {

    public static final Address<ListAccounts, AccountsReply> ACCOUNTS = new Address<>("administration.accounts");
    public static final Address<Administer, AdministerReply> ADMINISTER = new Address<>("administration.administer");
    public static final Address<ReadAudit, AuditReply> AUDIT = new Address<>("administration.audit");

    private AdministrationBus() {}

    /**
     * @param after only accounts with a larger number; 0 for the first page
     * @param namePrefix whatever its case; empty for everybody
     * @param limit 1 to 100
     */
    public record ListAccounts(UserId actor, long after, String namePrefix, int limit) {}

    public sealed interface AccountsReply {
        /** By number. */
        record Found(List<Account> accounts) implements AccountsReply {
            public Found {
                accounts = List.copyOf(accounts);
            }
        }

        /** The actor is no administrator any more; likewise below. */
        record NotAllowed() implements AccountsReply {}
    }

    /** @param reason 1 to 500 characters, checked by the asker; it goes to the audit log */
    public record Administer(UserId actor, UserId subject, Measure measure, String reason) {}

    public enum Measure {
        /** Ends the sessions and leads out of the room; nothing that was said goes with it. */
        DISABLE,
        ENABLE,
        MAKE_ADMINISTRATOR,
        UNMAKE_ADMINISTRATOR
    }

    public sealed interface AdministerReply {
        /** It is so now, or was before. */
        record Done(Account account) implements AdministerReply {}

        record NotAllowed() implements AdministerReply {}

        record NoSuchUser() implements AdministerReply {}

        /** Somebody has to stay who can undo it. */
        record LastAdministrator() implements AdministerReply {}

        /** Nobody disables themselves. */
        record Oneself() implements AdministerReply {}
    }

    /**
     * @param before only entries with a smaller number; 0 for the newest
     * @param limit 1 to 100
     */
    public record ReadAudit(UserId actor, long before, int limit) {}

    public sealed interface AuditReply {
        /** The newest first. */
        record Found(List<AuditEntry> entries) implements AuditReply {
            public Found {
                entries = List.copyOf(entries);
            }
        }

        record NotAllowed() implements AuditReply {}
    }
}
