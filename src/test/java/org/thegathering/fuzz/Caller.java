package org.thegathering.fuzz;

import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.thegathering.testing.TestClient;

/** Somebody whose token the requests carry. What the requests do may end it; then another is fetched. */
final class Caller {

    /** Refusals of the token in a row, after which it is taken for ended. */
    private static final int ENDED = 20;

    private final TestClient nobody;
    private final JsonObject credentials;
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile String token;

    /** @param email null for one whose token is nonsense and stays so */
    Caller(TestClient nobody, String email, String password) {
        this.nobody = nobody;
        this.credentials = email == null ? null : new JsonObject().put("email", email).put("password", password);
        this.token = "nonsense";
        signIn();
    }

    String token() {
        return token;
    }

    /** @param status of an answer to this token */
    void answered(int status) {
        if (status != 401) {
            refusals.set(0);
        } else if (credentials != null && refusals.incrementAndGet() % ENDED == 0) {
            signIn();
        }
    }

    synchronized void signIn() {
        if (credentials != null) {
            var answer = nobody.post("/auth/login", credentials);
            if (answer.status() == 200) {
                token = answer.json().getString("access_token");
            }
        }
    }
}
