package org.thegathering.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Makes the first account, over REST like any client. */
final class SignIn {

    private SignIn() {}

    /** Makes the account whose password everybody has. */
    static void first(Server server) throws IOException {
        byte[] request = RestLoad.request("POST", "/auth/register", null,
                "{\"email\":\"first@bench.test\",\"username\":\"first\",\"password\":\"" + Stage.PASSWORD + "\"}");
        Queue<byte[]> once = new ArrayDeque<>(List.of(request));
        try (Loop loop = new Loop()) {
            RestLoad load = new RestLoad(loop, once::poll, null);
            load.open(server, 1);
            load.awaitDone("registering");
        }
    }
}
