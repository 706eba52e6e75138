package org.thegathering.torture;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** What everybody did and saw, in the order in which it was noted: a file of JSON lines, only ever appended to. */
final class History implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final long EPOCH_MICROS = micros(Instant.now());
    private static final long EPOCH_NANOS = System.nanoTime();

    private static final ObjectWriter ENTRIES = JSON.writerFor(Entry.class);

    private final Path file;
    private final BufferedWriter writer;
    private final Tally tally = new Tally();
    private boolean closed;

    History(Path file) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(file);
    }

    /** Microseconds since 1970, by a clock that never goes back. */
    static long now() {
        return EPOCH_MICROS + (System.nanoTime() - EPOCH_NANOS) / 1000;
    }

    static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    /** Notes one thing; what comes after the end is left out. */
    synchronized void note(Entry entry) {
        if (!closed) {
            try {
                writer.write(ENTRIES.writeValueAsString(entry));
                writer.newLine();
                tally.count(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What has been counted so far. */
    Tally tally() {
        return tally;
    }

    Path file() {
        return file;
    }

    /** Reads a history back, entry by entry. */
    static void read(Path file, Consumer<Entry> reader) throws IOException {
        var entries = JSON.readerFor(Entry.class);
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(entries.readValue(line));
            }
        }
    }

    /** Nothing is added any more; it can be read. */
    synchronized void finish() throws IOException {
        closed = true;
        writer.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        writer.close();
    }
}
