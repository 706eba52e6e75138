package org.thegathering.auth;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.Forgot;
import org.thegathering.bus.PasswordBus.MakeLinkReply.Made;
import org.thegathering.bus.PasswordBus.Noted;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.FindCredentials;
import org.thegathering.model.User;

/**
 * Answers those who forgot their password, all alike and at once: whether somebody has the address is looked up
 * afterwards.
 */
final class Forgetfulness {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetfulness.class);

    private final Bus bus;
    private final NewPasswords newPasswords;
    private final Letters letters;

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
        return newPasswords.makeLinkForLetter(user.id()).compose(reply -> reply instanceof Made made
                ? letters.sendLink(user.email(), user.username(), PasswordBus.PAGE + made.token())
                : Future.succeededFuture());
    }
}
