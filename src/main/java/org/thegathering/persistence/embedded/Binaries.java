package org.thegathering.persistence.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this platform: {@code initdb}, {@code pg_ctl} and {@code postgres}. They travel as an
 * archive on the class path (io.zonky.test.postgres) and are unpacked once, into a folder named after the archive's
 * checksum.
 */
final class Binaries {

    private static final String PREFIX = "binaries-";

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    static Binaries unpack(DataFolder folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(PREFIX + checksum(archive));
        if (Files.notExists(home)) {
            var aside = folder.resolve(PREFIX + "new");
            DataFolder.delete(aside);
            unpack(archive, aside);
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(OperatingSystem.isWindows() ? name + ".exe" : name);
    }

    /** Removes what earlier versions unpacked; none of it may be running any more. */
    void removeOthers() throws IOException {
        try (var others = Files.newDirectoryStream(home.getParent(), PREFIX + "*")) {
            for (var other : others) {
                if (!other.equals(home)) {
                    DataFolder.delete(other);
                }
            }
        }
    }

    private static URL archive() throws IOException {
        var archive = Binaries.class.getResource(
                "/postgres-" + OperatingSystem.name() + "-" + OperatingSystem.architecture() + ".txz");
        if (archive == null) {
            throw new IOException("this build brings no PostgreSQL for %s on %s (it brings that of the machine that built it)"
                    .formatted(OperatingSystem.name(), OperatingSystem.architecture().toLowerCase(Locale.ROOT)));
        }
        return archive;
    }

    /** A jar has it in its table of contents; to read 15 MB would be the longest part of a start. */
    private static String checksum(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection inJar) {
            return Long.toHexString(inJar.getJarEntry().getCrc());
        }
        try (var content = new CheckedInputStream(archive.openStream(), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(content.getChecksum().getValue());
        }
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (target.getParent().endsWith("bin")) {
                target.toFile().setExecutable(true);
            }
        }
    }
}
