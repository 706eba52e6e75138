package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;

/** Sends mail. Several share their connections. */
final class Letters {

    /** A mail server that is away holds up this many at most. */
    private static final int CONNECTIONS = 2;

    private final MailClient client;
    private final MailSettings settings;

    Letters(Vertx vertx, MailSettings settings) {
        this.settings = settings;
        MailConfig config = new MailConfig()
                .setHostname(settings.host())
                .setPort(settings.port())
                .setMaxPoolSize(CONNECTIONS)
                .setSsl(settings.security() == MailSettings.Security.TLS)
                .setStarttls(settings.security() == MailSettings.Security.STARTTLS
                        ? StartTLSOptions.REQUIRED
                        : StartTLSOptions.DISABLED)
                .setLogin(settings.username().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED);
        settings.username().ifPresent(name -> config.setUsername(name).setPassword(settings.password()));
        this.client = MailClient.createShared(vertx, config);
    }

    /** @param path of the page for it, with what opens it */
    Future<Void> sendLink(String address, String username, String path) {
        return client.sendMail(new MailMessage(settings.from(), address, "A new password for The Gathering", """
                Hello %s,

                somebody, probably you, asked for a new password at %s.
                This link sets one. It is good once, and not for long:

                %s

                If it wasn't you, nothing happens: your password stays as it is.
                """.formatted(username, settings.site(), settings.site() + path))).mapEmpty();
    }

    Future<Void> sendFactorTakenOff(String address, String username) {
        return client.sendMail(new MailMessage(settings.from(), address, "Your codes for The Gathering are off", """
                Hello %s,

                an administrator of %s took the one-time codes off your account,
                because somebody, probably you, had lost them. Your password alone opens it now,
                and you are signed out everywhere. Sign in and set up codes again.

                If it wasn't you, change your password, and tell the administrators.
                """.formatted(username, settings.site()))).mapEmpty();
    }
}
