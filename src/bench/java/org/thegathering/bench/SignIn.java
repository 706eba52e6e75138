package org.thegathering.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gets everybody an access token, over REST like any client. */
final class SignIn {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final int CALLERS = 8;
    private static final int PATIENCE_SECONDS = 120;

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

    /** Tokens by e-mail address. */
    static Map<String, String> all(Server server, List<Stage.Place> places) throws IOException {
        Queue<String> emails = new ArrayDeque<>();
        places.forEach(place -> place.members().forEach(person -> emails.add(person.email())));
        Map<String, String> tokens = new HashMap<>();
        List<RestLoad> callers = new ArrayList<>();
        try (Loop loop = new Loop()) {
            for (int i = 0; i < CALLERS; i++) {
                RestLoad caller = caller(loop, emails, tokens);
                caller.open(server, 1);
                callers.add(caller);
            }
            loop.await(() -> callers.stream().allMatch(RestLoad::isDone), PATIENCE_SECONDS, "logging in");
        }
        return tokens;
    }

    private static RestLoad caller(Loop loop, Queue<String> emails, Map<String, String> tokens) {
        String[] asked = new String[1];
        return new RestLoad(
                loop,
                () -> {
                    asked[0] = emails.poll();
                    return asked[0] == null ? null : RestLoad.request("POST", "/auth/login", null,
                            "{\"email\":\"" + asked[0] + "\",\"password\":\"" + Stage.PASSWORD + "\"}");
                },
                body -> tokens.put(asked[0], token(body)));
    }

    private static String token(String body) {
        Matcher matcher = TOKEN.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("no token in " + body);
        }
        return matcher.group(1);
    }
}
