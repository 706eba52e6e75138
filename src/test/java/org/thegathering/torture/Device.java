package org.thegathering.torture;

import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A client as it should be: it keeps one live connection to some node while it is wanted, notices when that is lost or
 * silent, goes to another node and resumes there with nothing but what it heard last. Its loop is {@link #run}, on a
 * thread of its own.
 */
final class Device implements Runnable {

    private static final long PING_MILLIS = 300;
    private static final long SILENT_MICROS = 1_000_000;
    private static final int HANDSHAKE_MILLIS = 1000;
    private static final int SIGN_IN_MILLIS = 1500;
    private static final long ANSWER_MILLIS = 7000;

    private final World world;
    private final Person person;
    private final int number;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Questions questions = new Questions();
    private WebSocket socket;
    private int node;
    private boolean wanted = true;
    private boolean open;
    private long lastHeard;
    private long lostAt;
    private int lostNode;

    Device(World world, Person person) {
        this.world = world;
        this.person = person;
        this.number = world.nextNumber();
        this.node = world.anyNode();
    }

    Person person() {
        return person;
    }

    synchronized int node() {
        return node;
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** It is connected, and listens to everything that it wants to hear. */
    synchronized boolean isSettled() {
        return open && stories.values().stream().allMatch(Story::isListening);
    }

    /** Begins to listen to a target, or goes on where it stopped. */
    synchronized void listen(String target) {
        Story story = stories.computeIfAbsent(target, unknown -> new Story(world, number, person.id(), target));
        if (open) {
            write(story.register(node));
        }
    }

    /** Listens no longer; another listening later begins where this one stopped. */
    synchronized Story forget(String target) {
        Story story = stories.remove(target);
        if (story != null && open) {
            write(new JsonObject().put("type", "unregister").put("address", target));
            story.end(0);
        }
        return story;
    }

    /** Takes a story up again. */
    synchronized void resume(Story story) {
        stories.put(story.target(), story);
        listen(story.target());
    }

    /** @return null if it does not listen there */
    synchronized Story story(String target) {
        return stories.get(target);
    }

    /** Comes and goes. */
    synchronized void want(boolean isWanted) {
        wanted = isWanted;
        if (!isWanted && socket != null) {
            lost(socket);
            lostAt = 0;
        }
    }

    /** Connects again whenever the connection is gone, until the run is over. */
    @Override
    public void run() {
        while (!world.isOver()) {
            if (isIdle()) {
                connect();
            }
            Waiting.pause(open ? PING_MILLIS / 4 : 50 + ThreadLocalRandom.current().nextInt(50));
            watch();
        }
        want(false);
    }

    private synchronized boolean isIdle() {
        return wanted && socket == null;
    }

    private void connect() {
        int next = (node() + 1) % TestCluster.NODES;
        try {
            WebSocket fresh = Waiting.on(world.sockets().connect(new WebSocketConnectOptions()
                    .setHost("127.0.0.1").setPort(world.port(next)).setURI("/eventbus/websocket")
                    .setTimeout(HANDSHAKE_MILLIS)), HANDSHAKE_MILLIS + 500);
            take(fresh, next);
            Answer answer = ask("session.open", new JsonObject().put("token", person.token()), SIGN_IN_MILLIS);
            opened(fresh, answer.isDone());
        } catch (IllegalStateException unreachable) {
            moveOn(next);
        }
    }

    private synchronized void moveOn(int next) {
        node = next;
    }

    private synchronized void take(WebSocket fresh, int next) {
        socket = fresh;
        node = next;
        lastHeard = History.now();
        fresh.textMessageHandler(text -> hear(fresh, text));
        fresh.closeHandler(_ -> lost(fresh));
        fresh.exceptionHandler(_ -> lost(fresh));
    }

    private synchronized void opened(WebSocket fresh, boolean isOpen) {
        if (socket == fresh && isOpen) {
            open = true;
            stories.values().forEach(story -> write(story.register(node)));
        } else {
            lost(fresh);
        }
    }

    /** Asks for a sign of life, and gives up a connection that gives none. */
    private synchronized void watch() {
        if (open && History.now() - lastHeard > SILENT_MICROS) {
            long heard = lastHeard;
            lost(socket);
            lostAt = heard;
        } else if (open && History.now() - lastHeard > PING_MILLIS * 1000) {
            write(new JsonObject().put("type", "ping"));
        }
    }

    private synchronized void lost(WebSocket gone) {
        if (socket != gone) {
            return;
        }
        if (open && wanted) {
            lostAt = History.now();
            lostNode = node;
        }
        if (open) {
            stories.values().forEach(story -> story.end(0));
        }
        socket = null;
        open = false;
        gone.close();
        questions.lose();
    }

    private synchronized void hear(WebSocket from, String text) {
        if (socket != from) {
            return;
        }
        lastHeard = History.now();
        JsonObject frame = new JsonObject(text);
        String address = frame.getString("address");
        switch (frame.getString("type")) {
            case "rec" -> heard(address, frame.getJsonObject("body"));
            case "err" -> refused(address, frame.getInteger("failureCode"));
            default -> {}
        }
    }

    private void heard(String address, JsonObject body) {
        Story story = stories.get(address);
        if (questions.answer(address, new Answer(200, body)) || story == null) {
            return;
        }
        story.hear(body);
        if (story.hasEnded()) {
            stories.remove(address);
        }
        endBlackout();
    }

    private void endBlackout() {
        if (lostAt != 0 && isSettled()) {
            world.history().note(new Entry.Blackout(History.now(), lostNode, History.now() - lostAt));
            lostAt = 0;
        }
    }

    private void refused(String address, int code) {
        Story story = stories.get(address);
        if (address == null || questions.answer(address, new Answer(code, new JsonObject())) || story == null) {
            return;
        }
        story.end(code);
        if (code >= 500 || code == 429) {
            world.vertx().setTimer(200, _ -> registerAgain(socket, story));
        } else {
            stories.remove(address);
        }
    }

    private synchronized void registerAgain(WebSocket on, Story story) {
        if (open && socket == on && stories.get(story.target()) == story && !story.isListening()) {
            write(story.register(node));
        }
    }

    /** Sends to an address of the live contract and waits for what comes back. */
    Answer ask(String address, JsonObject body) {
        return ask(address, body, ANSWER_MILLIS);
    }

    private Answer ask(String address, JsonObject body, long millis) {
        String replyAddress = "reply-" + world.nextNumber();
        return wait(replyAddress, millis, new JsonObject()
                .put("type", "send").put("address", address).put("replyAddress", replyAddress).put("body", body));
    }

    /** Tries to listen to what is not this person's. */
    Answer peek(String target) {
        JsonObject headers = new JsonObject().put("after", "0");
        return wait(target, 3000, new JsonObject().put("type", "register").put("address", target).put("headers", headers));
    }

    private Answer wait(String address, long millis, JsonObject frame) {
        Promise<Answer> promise;
        synchronized (this) {
            if (socket == null) {
                return Answer.UNKNOWN;
            }
            promise = questions.ask(address);
            write(frame);
        }
        try {
            return Waiting.on(promise.future(), millis);
        } catch (IllegalStateException late) {
            questions.answer(address, Answer.UNKNOWN);
            return Answer.UNKNOWN;
        }
    }

    private void write(JsonObject frame) {
        socket.writeTextMessage(frame.encode());
    }
}
