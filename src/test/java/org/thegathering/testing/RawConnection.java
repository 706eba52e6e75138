package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One connection, byte by byte. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public RawConnection(int port) throws IOException {
        this(new Socket("127.0.0.1", port));
    }

    /** @param socket connected */
    public RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The body of the next answer, which must have this status. */
    public JsonObject expect(int status) throws IOException {
        assertEquals(status, status());
        return json();
    }

    /** Reads the head of the next answer. */
    public int status() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        headers.clear();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return status;
    }

    /** Of the last head; null if there is none of that name. */
    public String header(String name) {
        return headers.get(name);
    }

    /** Of the last head, by names in any case. */
    public Map<String, String> headers() {
        return headers;
    }

    public JsonObject json() throws IOException {
        return new JsonObject(new String(in.readNBytes(Integer.parseInt(header("Content-Length"))), StandardCharsets.UTF_8));
    }

    public int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("the server has ended the connection");
        }
        return octet;
    }

    public byte[] octets(int length) throws IOException {
        return in.readNBytes(length);
    }

    public String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new IOException("closed after: " + line);
            }
            if (octet != '\r') {
                line.write(octet);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Reads on until the server ends the connection. @return what came before, in bytes */
    public long awaitEnd() throws IOException {
        long came = 0;
        try {
            for (int octets = in.read(new byte[8192]); octets >= 0; octets = in.read(new byte[8192])) {
                came += octets;
            }
        } catch (SocketException reset) {
            return came;
        }
        return came;
    }

    /** Vanishes without a farewell: the other end gets a reset. */
    public void reset() throws IOException {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
