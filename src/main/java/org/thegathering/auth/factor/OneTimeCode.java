package org.thegathering.auth.factor;

import io.vertx.core.Future;
import io.vertx.ext.auth.otp.Authenticator;
import io.vertx.ext.auth.otp.OtpCredentials;
import io.vertx.ext.auth.otp.OtpKeyGenerator;
import io.vertx.ext.auth.otp.hotp.HotpAuth;
import io.vertx.ext.auth.otp.hotp.HotpAuthOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Time-based one-time passwords (RFC 6238): six digits, a step of 30 s, HMAC-SHA-1, which every authenticator app
 * knows.
 *
 * <p>They are counted ones (RFC 4226) whose counter is the time step, and computed as such: the library's time-based
 * check takes the present step alone and doesn't say which step it took, so it could neither bear a clock that is a
 * little off nor tell a code from its repetition.
 */
final class OneTimeCode {

    private static final int DIGITS = 6;
    private static final long STEP_SECONDS = 30;
    private static final String ALGORITHM = "SHA1";
    private static final Pattern SHAPE = Pattern.compile("[0-9]{" + DIGITS + "}");

    /** A clock may be one step off in either direction (RFC 6238 §5.2). */
    private static final int TOLERANCE = 1;

    private OneTimeCode() {}

    static boolean looksLikeOne(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** 160 random bits, as RFC 4226 §4 recommends, in base 32 (RFC 4648 §6). */
    static String secret() {
        return OtpKeyGenerator.create().generate().getKey();
    }

    /** What a QR code says to an authenticator app. */
    static String uri(String secret, String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=%s&digits=%d&period=%d".formatted(
                escaped(issuer), escaped(account), secret, escaped(issuer), ALGORITHM, DIGITS, STEP_SECONDS);
    }

    /**
     * @param after codes up to this step are spent
     * @return the step that the code belongs to; empty if it is wrong
     */
    static OptionalLong step(String secret, String code, long after, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        long before = Math.max(after, present - TOLERANCE - 1);
        AtomicLong found = new AtomicLong();
        HotpAuth counted = HotpAuth.create(
                        new HotpAuthOptions().setPasswordLength(DIGITS).setLookAheadWindow(2 * TOLERANCE))
                .authenticatorFetcher(_ -> Future.succeededFuture(new Authenticator(true)
                        .setKey(secret)
                        .setAlgorithm(ALGORITHM)
                        .setCounter(before)))
                .authenticatorUpdater(matched -> {
                    found.set(matched.getCounter());
                    return Future.succeededFuture();
                });
        boolean isRight = counted.authenticate(new OtpCredentials("one", code)).succeeded();
        return isRight && found.get() <= present + TOLERANCE ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
