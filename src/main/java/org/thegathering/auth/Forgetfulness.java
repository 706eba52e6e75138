package org.thegathering.auth;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.Forgot;
import org.thegathering.bus.PasswordBus.MakeLink;
import org.thegathering.bus.PasswordBus.MakeLinkReply.Made;
import org.thegathering.bus.PasswordBus.Noted;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.FindCredentials;
import org.thegathering.model.User;
import org.thegathering.model.UserId;

/**
 * Answers those who forgot their password, all alike and at once: whether somebody has the address is looked up
 * afterwards. One letter a minute and person, so that nobody's box is filled by others.
 */
final class Forgetfulness {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetfulness.class);

    private static final long PAUSE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED = 10_000;

    private final Bus bus;
    private final NewPasswords newPasswords;
    private final Letters letters;
    private final Map<UserId, Long> written = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param letters null where the service sends no mail */
    Forgetfulness(Bus bus, NewPasswords newPasswords, Letters letters) {
        this.bus = bus;
        this.newPasswords = newPasswords;
        this.letters = letters;
    }

    Future<Noted> note(Forgot forgot) {
        SecurityLog.event("password_forgotten").address(forgot.from()).write();
        if (letters != null) {
            bus.ask(UserBus.CREDENTIALS, new FindCredentials(forgot.email()))
                    .compose(found -> found.user() == null ? Future.succeededFuture() : write(found.user()))
                    .onFailure(failure -> LOG.warn("could not send a link: {}", failure.getMessage()));
        }
        return Future.succeededFuture(new Noted());
    }

    private Future<Void> write(User user) {
        long now = System.nanoTime();
        Long before = written.get(user.id());
        if (before != null && now - before < PAUSE_NANOS) {
            return Future.succeededFuture();
        }
        written.remove(user.id());
        written.put(user.id(), now);
        return newPasswords.makeLink(new MakeLink(user.id(), null)).compose(reply -> reply instanceof Made made
                ? letters.sendLink(user.email(), user.username(), PasswordBus.PAGE + made.token())
                : Future.succeededFuture());
    }
}
