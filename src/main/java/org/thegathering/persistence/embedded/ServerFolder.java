package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * A PostgreSQL data directory with the password of its only role beside the data. Made aside and renamed when complete,
 * so it is there as a whole or not at all.
 */
final class ServerFolder {

    /** PostgreSQL's major version, which one data directory belongs to for good. */
    private static final String NAME = "postgres-18";

    static final String ROLE = "gathering";

    private final Path path;

    private ServerFolder(Path path) {
        this.path = path;
    }

    static ServerFolder openOrCreate(DataFolder folder, Binaries binaries) throws IOException {
        var path = folder.resolve(NAME);
        if (Files.notExists(path)) {
            var aside = folder.resolve(NAME + ".new");
            DataFolder.delete(aside);
            create(aside, folder.resolve(NAME + ".password"), binaries);
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerFolder(path);
    }

    /** Case and order of text follow Unicode as PostgreSQL itself knows it, so they are the same on every platform. */
    private static void create(Path path, Path password, Binaries binaries) throws IOException {
        OwnerOnly.write(password, newPassword());
        Program.run(binaries.program("initdb"), List.of(
                "--pgdata=" + path,
                "--username=" + ROLE,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        Files.move(password, passwordIn(path));
    }

    Path path() {
        return path;
    }

    String password() throws IOException {
        return Files.readString(passwordIn(path));
    }

    Path log() {
        return path.resolveSibling(NAME + ".log");
    }

    Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    private static Path passwordIn(Path path) {
        return path.resolve("gathering.password");
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
