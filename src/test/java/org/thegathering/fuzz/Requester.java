package org.thegathering.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thegathering.testing.RawConnection;

/** Sends requests over one connection after the other, several at a time, and judges the answers in their order. */
final class Requester {

    private static final int AT_A_TIME = 16;

    private final int port;
    private final RequestMaker maker;
    private final AnswerCheck check;
    private final List<Caller> callers;
    private final Tally tally;

    Requester(int port, RequestMaker maker, AnswerCheck check, List<Caller> callers, Tally tally) {
        this.port = port;
        this.maker = maker;
        this.check = check;
        this.callers = callers;
        this.tally = tally;
    }

    void run() throws IOException {
        while (!tally.isDone()) {
            try (var line = new RawConnection(port)) {
                while (!tally.isDone() && exchange(line)) {
                    // as long as the server keeps the connection
                }
            }
        }
    }

    /** @return whether the connection is still there */
    private boolean exchange(RawConnection line) throws IOException {
        List<Request> requests = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < AT_A_TIME; i++) {
            Request request = maker.next();
            requests.add(request);
            bytes.writeBytes(request.bytes());
        }
        line.write(bytes.toByteArray());
        for (Request request : requests) {
            try {
                if (!answer(line, request)) {
                    return false;
                }
            } catch (IOException | RuntimeException | AssertionError wrong) {
                throw new AssertionError("asked: " + request, wrong);
            }
        }
        return true;
    }

    private boolean answer(RawConnection line, Request request) throws IOException {
        int status = line.status();
        byte[] body = request.isHead() || status == 204 || status == 304 ? new byte[0] : body(line);
        check.check(request, status, line.headers(), body);
        tally.count((request.operation() == null ? "stray" : request.operation().id()) + " " + status);
        if (request.role() >= 0) {
            callers.get(request.role()).answered(status);
        }
        return !"close".equalsIgnoreCase(line.header("Connection"));
    }

    private static byte[] body(RawConnection line) throws IOException {
        Map<String, String> headers = line.headers();
        if (headers.containsKey("Content-Length")) {
            int length = Integer.parseInt(headers.get("Content-Length"));
            byte[] body = line.octets(length);
            if (body.length < length) {
                throw new EOFException("half an answer");
            }
            return body;
        }
        if (!"chunked".equals(headers.get("Transfer-Encoding"))) {
            throw new IOException("no length: " + headers);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(line); ; length = chunk(line)) {
            body.writeBytes(line.octets(length));
            line.line();
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static int chunk(RawConnection line) throws IOException {
        return Integer.parseInt(line.line(), 16);
    }
}
