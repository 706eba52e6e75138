package org.thegathering.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Connections that send one request after the other, each as soon as the answer before it is complete. */
final class RestLoad {

    private static final int PATIENCE_SECONDS = 180;
    private static final byte[] END_OF_HEAD = Bytes.of("\r\n\r\n");

    private final Loop loop;
    private final Supplier<byte[]> requests;
    private final Consumer<String> answers;
    private final List<Caller> callers = new ArrayList<>();
    private int underWay;
    private long answered;
    private String failure;

    /**
     * @param requests the next request, or null if there is none left
     * @param answers takes the body of each answer; null if nobody reads them
     */
    RestLoad(Loop loop, Supplier<byte[]> requests, Consumer<String> answers) {
        this.loop = loop;
        this.requests = requests;
        this.answers = answers;
    }

    /** An HTTP/1.1 request that keeps its connection. */
    static byte[] request(String method, String path, String token, String body) {
        return Bytes.of(method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: "
                        + Bytes.of(body).length + "\r\n")
                + "\r\n" + (body == null ? "" : body));
    }

    /**
     * Sends the same request over and over.
     *
     * @return how many were answered
     */
    static long repeat(Subject server, byte[] request, int seconds, int callers) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (Loop loop = new Loop()) {
            RestLoad load = new RestLoad(loop, () -> System.nanoTime() < end ? request : null, null);
            load.open(server, callers);
            load.awaitDone(callers + " callers");
            return load.answered();
        }
    }

    void open(Subject server, int connections) throws IOException {
        underWay = connections;
        for (int i = 0; i < connections; i++) {
            Caller caller = new Caller();
            callers.add(caller);
            loop.connect(caller, server.address());
        }
    }

    long answered() {
        return answered;
    }

    boolean isDone() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return underWay == 0;
    }

    void awaitDone(String what) throws IOException {
        loop.await(this::isDone, PATIENCE_SECONDS, what);
        for (Caller caller : callers) {
            caller.close();
        }
    }

    private final class Caller extends Peer {

        @Override
        void connected() throws IOException {
            next();
        }

        private void next() throws IOException {
            byte[] request = requests.get();
            if (request == null) {
                underWay--;
            } else {
                send(request);
            }
        }

        @Override
        int take(byte[] bytes, int start, int end) throws IOException {
            int body = Bytes.after(bytes, start, end, END_OF_HEAD);
            if (body < 0) {
                return start;
            }
            String head = new String(bytes, start, body - start).toLowerCase(Locale.ROOT);
            int length = length(head);
            if (end - body < length) {
                return start;
            }
            if (!head.startsWith("http/1.1 20")) {
                fail(new String(bytes, start, body + length - start));
                return end;
            }
            answered++;
            if (answers != null) {
                answers.accept(new String(bytes, body, length));
            }
            next();
            return body + length;
        }

        private static int length(String head) {
            int at = head.indexOf("content-length: ") + "content-length: ".length();
            return Integer.parseInt(head.substring(at, head.indexOf('\r', at)));
        }

        @Override
        void fail(String reason) {
            failure = reason;
        }
    }
}
