package org.thegathering.persistence.ceremony;

import org.thegathering.bus.CeremonyBus.Begin;
import org.thegathering.bus.CeremonyBus.Begun;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Take;
import org.thegathering.bus.CeremonyBus.Try;
import org.thegathering.persistence.Database;

/** Keeps ceremonies until they end, by themselves or by the clock of the database. */
public final class CeremonyService {

    private final Database database;
    private final CeremonyRepository ceremonies = new CeremonyRepository();

    public CeremonyService(Database database) {
        this.database = database;
    }

    public Begun begin(Begin begin) {
        return database.transact(statements -> {
            ceremonies.sweep(statements);
            ceremonies.insert(
                    statements, begin.purpose(), begin.tokenHash(), begin.userId(), begin.detail(), begin.lifetime());
            return new Begun();
        });
    }

    public Found tryOnce(Try asked) {
        return database.transact(statements ->
                ceremonies.tryOnce(statements, asked.purpose(), asked.tokenHash(), asked.mostTries()));
    }

    public Found take(Take asked) {
        return database.transact(statements -> ceremonies.take(statements, asked.purpose(), asked.tokenHash()));
    }
}
