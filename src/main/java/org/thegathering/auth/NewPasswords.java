package org.thegathering.auth;

import io.vertx.core.Future;
import java.time.Duration;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus.Change;
import org.thegathering.bus.PasswordBus.ChangeReply;
import org.thegathering.bus.PasswordBus.MakeLink;
import org.thegathering.bus.PasswordBus.MakeLinkReply;
import org.thegathering.bus.PasswordBus.Reset;
import org.thegathering.bus.PasswordBus.ResetReply;
import org.thegathering.bus.PasswordStoreBus;
import org.thegathering.bus.PasswordStoreBus.AddLink;
import org.thegathering.bus.PasswordStoreBus.AddLinkReply;
import org.thegathering.bus.PasswordStoreBus.Errand;
import org.thegathering.bus.PasswordStoreBus.Find;
import org.thegathering.bus.PasswordStoreBus.Replace;
import org.thegathering.bus.PasswordStoreBus.UseLink;
import org.thegathering.bus.PasswordStoreBus.UseLinkReply;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionStoreBus.Hash;
import org.thegathering.model.UserId;

/** Puts another password in the place of one: for who knows the old one, or has a link. */
final class NewPasswords {

    /** Between two letters to a person; no longer than the shortest life of a link. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Bus bus;
    private final Passwords passwords;
    private final CommonPasswords common;
    private final AuthSettings settings;

    NewPasswords(Bus bus, Passwords passwords, CommonPasswords common, AuthSettings settings) {
        this.bus = bus;
        this.passwords = passwords;
        this.common = common;
        this.settings = settings;
    }

    boolean areTooCommon(String password) {
        return common.contain(password);
    }

    Future<ChangeReply> change(Change change) {
        if (areTooCommon(change.next())) {
            return Future.succeededFuture(new ChangeReply.TooCommon());
        }
        return bus.ask(PasswordStoreBus.FIND, new Find(change.userId())).compose(found -> passwords
                .verify(change.present(), found.hash())
                .compose(isRight -> isRight ? replace(change, found.hash()) : wrong(change.userId())));
    }

    private Future<ChangeReply> wrong(UserId user) {
        SecurityLog.event("password_change_refused").user(user).warn();
        return Future.succeededFuture(new ChangeReply.WrongPassword());
    }

    private Future<ChangeReply> replace(Change change, String present) {
        return passwords
                .hash(change.next())
                .compose(next -> bus.ask(
                        PasswordStoreBus.REPLACE,
                        new Replace(change.userId(), present, next, false, change.sessionId())))
                .map(replaced -> {
                    if (!replaced.isDone()) {
                        return new ChangeReply.WrongPassword();
                    }
                    SecurityLog.event("password_changed").user(change.userId()).session(change.sessionId()).write();
                    return new ChangeReply.Changed(replaced.sessionsEnded());
                });
    }

    /** Hashes anew what was hashed with less work than the settings ask for now. Nobody waits for it. */
    void strengthen(UserId user, String password, String present) {
        if (passwords.isWeak(present)) {
            passwords
                    .hash(password)
                    .compose(next -> bus.ask(PasswordStoreBus.REPLACE, new Replace(user, present, next, true, null)));
        }
    }

    /** For an administrator. */
    Future<MakeLinkReply> makeLink(MakeLink make) {
        return link(make.userId(), Duration.ZERO, new Errand(make.by(), make.reason()));
    }

    /** For a letter: none within a minute of the last, so that nobody's box is filled by others. */
    Future<MakeLinkReply> makeLinkForLetter(UserId user) {
        return link(user, PAUSE, null);
    }

    private Future<MakeLinkReply> link(UserId user, Duration pause, Errand errand) {
        String token = Secrets.token();
        var add = new AddLink(user, hash(token), settings.linkTtl(), pause, errand);
        return bus.ask(PasswordStoreBus.ADD_LINK, add).map(reply -> switch (reply) {
            case AddLinkReply.Added(var expiresAt) -> {
                SecurityLog.event("password_link_made").user(user)
                        .with("by", errand == null ? null : errand.by()).write();
                yield new MakeLinkReply.Made(token, expiresAt);
            }
            case AddLinkReply.NotAdded none -> new MakeLinkReply.NoSuchUser();
            case AddLinkReply.NotAllowed refused -> new MakeLinkReply.NotAllowed();
        });
    }

    Future<ResetReply> reset(Reset reset) {
        if (areTooCommon(reset.next())) {
            return Future.succeededFuture(new ResetReply.TooCommon());
        }
        return passwords
                .hash(reset.next())
                .compose(next -> bus.ask(PasswordStoreBus.USE_LINK, new UseLink(hash(reset.token()), next)))
                .map(reply -> switch (reply) {
                    case UseLinkReply.Used(var user) -> {
                        SecurityLog.event("password_reset").user(user).address(reset.from()).write();
                        yield new ResetReply.Done();
                    }
                    case UseLinkReply.NoSuchLink none -> {
                        SecurityLog.event("password_link_refused").address(reset.from()).warn();
                        yield new ResetReply.NoSuchLink();
                    }
                });
    }

    private static Hash hash(String token) {
        return new Hash(Secrets.hash(token));
    }
}
