package org.thegathering.http.operation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import org.thegathering.bus.Json;
import org.thegathering.model.Position;

/** What a client is told. */
public sealed interface Answer {

    /**
     * @param body JSON
     * @param at up to where the body is true; null if it shows no place
     */
    record Done(int status, Buffer body, Position at) implements Answer {}

    record Refused(Refusal refusal, String detail) implements Answer {}

    /** Refused for a time. */
    record RefusedUntil(Refusal refusal, String detail, Instant until) implements Answer {}

    /**
     * Refused, and with more to say than a sentence.
     *
     * @param body with {@code detail} and {@code error_code}
     */
    record Explained(Refusal refusal, Record body) implements Answer {}

    /** Too many of something. @param delay after which it is worth asking again */
    record Later(Refusal refusal, Duration delay) implements Answer {
        /** Whole seconds, at least one (RFC 9110 §10.2.3). */
        public long seconds() {
            return Math.max(1, delay.plusMillis(999).toSeconds());
        }

        public String detail() {
            return refusal.detail().formatted(seconds());
        }
    }

    /** With a cookie for the browser, or with the end of one. */
    record WithCookie(Answer answer, Cookie cookie) implements Answer {}

    /** A health check that failed. */
    record Unhealthy(String detail) implements Answer {}

    static Answer ok(Object value) {
        return new Done(200, json(value), null);
    }

    static Answer ok(Object value, Position at) {
        return new Done(200, json(value), at);
    }

    static Answer created(Object value) {
        return new Done(201, json(value), null);
    }

    static Answer refused(Refusal refusal) {
        return new Refused(refusal, refusal.detail());
    }

    /** @param about whom or what the sentence is about */
    static Answer refused(Refusal refusal, Object about) {
        return new Refused(refusal, refusal.detail().formatted(about));
    }

    /** @param until in the sentence, and as a member of its own */
    static Answer refusedUntil(Refusal refusal, Instant until) {
        return new RefusedUntil(refusal, refusal.detail().formatted(until), until);
    }

    /** @param refusal whose sentence is about a number of seconds */
    static Answer later(Refusal refusal, Duration delay) {
        return new Later(refusal, delay);
    }

    private static Buffer json(Object value) {
        return Buffer.buffer(Json.encode(value));
    }
}
