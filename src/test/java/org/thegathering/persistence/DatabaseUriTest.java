package org.thegathering.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.pgclient.SslMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseUriTest {

    @Test
    void opensTheSameDatabaseForBothClients() {
        var uri = DatabaseUri.parse("postgresql://ada:p%40ss+%3Aword@db.example:5433/chat?sslmode=require&search_path=gathering");

        var options = uri.connectOptions();
        assertEquals("db.example", options.getHost());
        assertEquals(5433, options.getPort());
        assertEquals("chat", options.getDatabase());
        assertEquals("p@ss+:word", options.getPassword());
        assertEquals(SslMode.REQUIRE, options.getSslMode());
        assertEquals("gathering", options.getProperties().get("search_path"));

        var source = assertInstanceOf(PGSimpleDataSource.class, uri.dataSource());
        assertEquals("db.example", source.getServerNames()[0]);
        assertEquals(5433, source.getPortNumbers()[0]);
        assertEquals("chat", source.getDatabaseName());
        assertEquals("p@ss+:word", source.getPassword());
        assertEquals("require", source.getSslMode());
        assertEquals("gathering", source.getCurrentSchema());
    }

    @Test
    void keepsItsPasswordToItself() {
        var uri = DatabaseUri.of("127.0.0.1", 5432, "postgres", "postgres", "a:b@c/d");

        assertEquals("a:b@c/d", uri.connectOptions().getPassword());
        assertFalse(uri.toString().contains("a:b"), uri.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "mysql://ada:secret@db/chat",
            "postgresql://ada:secret@db:99999/chat",
            "postgresql://ada:secret@db/chat?sslmode=sometimes",
            "postgresql://ada:secret@db/chat?sslmod=require",
            "postgresql://ada:secret@db/chat?sslmode=verify-full",
            "postgresql://ada:secret:secret@db/chat",
            "postgresql://ada:secret%zz@db/chat"})
    void refusesWhatItCannotRead(String uri) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> DatabaseUri.parse(uri));

        assertFalse(refusal.getMessage().contains("secret"), refusal.getMessage());
    }
}
