package org.thegathering.auth;

import io.vertx.core.Future;
import org.thegathering.bus.PasswordBus.Forgot;
import org.thegathering.bus.PasswordBus.Noted;
import org.thegathering.bus.SecurityLog;

/** Answers those who forgot their password. Whether somebody has the address is looked up when the answer is given. */
final class Forgetfulness {

    Future<Noted> note(Forgot forgot) {
        SecurityLog.event("password_forgotten").address(forgot.from()).write();
        return Future.succeededFuture(new Noted());
    }
}
