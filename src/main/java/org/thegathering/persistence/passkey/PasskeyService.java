package org.thegathering.persistence.passkey;

import org.thegathering.bus.PasskeyBus.ListMine;
import org.thegathering.bus.PasskeyBus.Mine;
import org.thegathering.bus.PasskeyBus.Passkey;
import org.thegathering.bus.PasskeyBus.Rename;
import org.thegathering.bus.PasskeyBus.RenameReply;
import org.thegathering.bus.PasskeyStoreBus.Delete;
import org.thegathering.bus.PasskeyStoreBus.DeleteReply;
import org.thegathering.bus.PasskeyStoreBus.Find;
import org.thegathering.bus.PasskeyStoreBus.FindOwned;
import org.thegathering.bus.PasskeyStoreBus.FindReply;
import org.thegathering.bus.PasskeyStoreBus.Insert;
import org.thegathering.bus.PasskeyStoreBus.InsertReply;
import org.thegathering.bus.PasskeyStoreBus.Owned;
import org.thegathering.bus.PasskeyStoreBus.Use;
import org.thegathering.bus.PasskeyStoreBus.UseReply;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.SqlFailure;

/** Keeps passkeys. */
public final class PasskeyService {

    /** More than anybody has devices; a list without end would only hide the one that does not belong there. */
    private static final int MOST = 20;

    private static final String CREDENTIAL_INDEX = "passkeys_credential_unique";

    private final Database database;
    private final PasskeyRepository passkeys = new PasskeyRepository();

    public PasskeyService(Database database) {
        this.database = database;
    }

    public Mine list(ListMine asked) {
        return new Mine(database.read(statements -> passkeys.list(statements, asked.userId())));
    }

    public RenameReply rename(Rename asked) {
        Passkey renamed = database.transact(
                statements -> passkeys.rename(statements, asked.userId(), asked.id(), asked.name()));
        return renamed == null ? new RenameReply.NoSuchPasskey() : new RenameReply.Renamed(renamed);
    }

    public Owned owned(FindOwned asked) {
        return database.read(statements -> passkeys.owned(statements, asked.userId()));
    }

    public FindReply find(Find asked) {
        return database.read(statements -> passkeys.find(statements, asked.credentialId()));
    }

    public InsertReply insert(Insert asked) {
        try {
            Passkey inserted = database.transact(statements -> passkeys.insert(
                    statements, asked.userId(), asked.handle(), asked.name(), asked.credential(), MOST));
            return inserted == null ? new InsertReply.TooMany() : new InsertReply.Inserted(inserted);
        } catch (RuntimeException failure) {
            if (CREDENTIAL_INDEX.equals(SqlFailure.violatedIndex(failure))) {
                return new InsertReply.AlreadyThere();
            }
            throw failure;
        }
    }

    public UseReply use(Use asked) {
        return new UseReply(
                database.transact(statements -> passkeys.use(statements, asked.credentialId(), asked.counter())));
    }

    public DeleteReply delete(Delete asked) {
        return new DeleteReply(
                database.transact(statements -> passkeys.delete(statements, asked.userId(), asked.id())));
    }
}
