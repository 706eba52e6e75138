package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A folder that one process at a time has for itself. The claim is a lock of the operating system, which ends with the
 * process however it ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder where it is missing, for its owner alone, and claims it. */
    static DataFolder claim(Path path) throws DataFolderException {
        try {
            if (Files.notExists(path)) {
                OwnerOnly.createDirectories(path);
            }
            return claim(path, FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new DataFolderException("the data folder " + path + " can't be written: " + reason(e), e);
        }
    }

    private static DataFolder claim(Path path, FileChannel lock) throws IOException, DataFolderException {
        try {
            if (lock.tryLock() != null) {
                return new DataFolder(path, lock);
            }
        } catch (OverlappingFileLockException _) {
            // Claimed within this process: the same refusal.
        }
        lock.close();
        throw new DataFolderException("the data folder " + path + " is in use by another running node; "
                + "stop that one, or name another folder in data.dir (GATHERING_DATA_DIR)", null);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A missing folder is no error. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** The class's name tells what file system exceptions leave out of their message ("AccessDenied …"). */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
