package org.thegathering;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thegathering.auth.AuthSettings;
import org.thegathering.auth.MailSettings;
import org.thegathering.auth.openid.OpenIdSettings;
import org.thegathering.auth.passkey.PasskeySettings;
import org.thegathering.bus.SessionStoreBus.Lifetimes;
import org.thegathering.delivery.DeliverySettings;
import org.thegathering.http.HttpSettings;
import org.thegathering.http.address.ProxySettings;
import org.thegathering.http.browser.Origins;
import org.thegathering.http.connection.HeadLimits;
import org.thegathering.http.connection.Patience;
import org.thegathering.http.limit.SocketSettings;
import org.thegathering.http.tls.TlsSettings;
import org.thegathering.metrics.MetricsSettings;
import org.thegathering.model.Allowed;
import org.thegathering.model.RegistrationMode;
import org.thegathering.persistence.DatabaseSettings;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.persistence.WriterSettings;
import org.thegathering.persistence.limit.LimitSettings;

/**
 * All settings of a node, checked: an instance that exists is valid. {@code conf/application.yaml} says what each one
 * means; a part is handed its own slice.
 */
public record Settings(
        Profile profile,
        AdminSettings admin,
        HttpSettings http,
        Data data,
        DatabaseSettings database,
        WriterSettings writer,
        AuthSettings auth,
        PasskeySettings passkeys,
        OpenIdSettings openId,
        DeliverySettings delivery,
        MetricsSettings metrics,
        RegistrationMode registration,
        LimitSettings limits,
        SocketSettings sockets,
        Cluster cluster) {

    /** @param dir absolute */
    public record Data(Path dir) {
    }

    /**
     * @param host this node's name or address among the others
     * @param publicHost under which the others reach it, if that is another than {@code host}
     * @param port where members meet
     * @param busPort where events pass; 0 takes any free port
     * @param members where to look for others, {@code host:port} each
     * @param kubernetesService the DNS name of a headless service, instead of members
     */
    public record Cluster(boolean enabled, String host, Optional<String> publicHost, int port, int busPort, List<String> members, String name,
            Optional<String> kubernetesService) {

        public Cluster {
            Allowed.notBlank("cluster.host", host);
            Allowed.range("cluster.port", port, 1, 65_535);
            Allowed.range("cluster.bus-port", busPort, 0, 65_535);
            Allowed.notBlank("cluster.name", name);
            members = List.copyOf(members);
            if (kubernetesService.isPresent() && !members.isEmpty()) {
                throw Allowed.refused("cluster.members", members, "an empty list when cluster.kubernetes-service is set");
            }
        }
    }

    /**
     * Reads the settings: the defaults of the jar, over them a file, over that the environment.
     *
     * @param environment the process's variables
     * @param workingDirectory where {@code conf/application.yaml} is looked for, and what relative paths start from
     * @throws IllegalArgumentException with the path, the value and what is allowed
     */
    public static Settings load(Map<String, String> environment, Path workingDirectory) {
        var values = new SettingValues(SettingSources.read(environment, workingDirectory));
        return new Settings(
                values.oneOf("profile", Profile.class),
                AdminSettings.of(values.text("admin.email"), values.text("admin.username"), values.text("admin.password")),
                new HttpSettings(
                        values.text("http.host"),
                        values.number("http.port"),
                        values.size("http.body-limit"),
                        values.number("http.instances"),
                        values.size("http.socket-queue"),
                        values.flag("http.websocket-compression"),
                        ProxySettings.of(values.list("http.trusted-proxies"), values.text("http.proxy-header")),
                        new HeadLimits(values.size("http.url-limit"), values.size("http.header-limit"), values.number("http.header-count")),
                        new Patience(
                                values.duration("http.header-timeout"),
                                values.duration("http.body-timeout"),
                                values.duration("http.idle-timeout"),
                                values.duration("http.stall-timeout")),
                        Origins.of(values.list("http.allowed-origins")),
                        values.duration("http.hsts"),
                        TlsSettings.of(
                                values.file("http.tls.certificate").map(workingDirectory::resolve),
                                values.file("http.tls.key").map(workingDirectory::resolve))),
                new Data(workingDirectory.resolve(values.path("data.dir")).toAbsolutePath().normalize()),
                new DatabaseSettings(
                        values.optional("database.uri").map(DatabaseUri::parse),
                        values.number("database.pool-size"),
                        values.duration("database.timeout"),
                        values.flag("database.allow-unsafe-durability")),
                new WriterSettings(
                        values.number("writer.batch-limit"),
                        values.number("writer.queue-limit"),
                        values.duration("writer.pace")),
                new AuthSettings(
                        values.number("auth.bcrypt-cost"),
                        values.number("auth.bcrypt-queue"),
                        values.duration("auth.token-ttl"),
                        values.duration("auth.key-age"),
                        values.duration("auth.link-ttl"),
                        new Lifetimes(
                                values.duration("auth.session-idle"),
                                values.duration("auth.session-lifetime"),
                                values.duration("auth.refresh-grace")),
                        values.number("auth.sessions-per-account"),
                        values.optional("mail.host").map(host -> new MailSettings(
                                host,
                                values.number("mail.port"),
                                values.oneOf("mail.security", MailSettings.Security.class),
                                values.optional("mail.username"),
                                values.text("mail.password"),
                                values.text("mail.from"),
                                values.text("mail.site")))),
                PasskeySettings.of(
                        values.text("passkeys.domain"), values.list("passkeys.origins"), values.number("http.port")),
                new OpenIdSettings(
                        values.text("oidc.issuer"),
                        values.text("oidc.client-id"),
                        values.text("oidc.client-secret"),
                        values.text("oidc.name"),
                        values.text("oidc.redirect-uri"),
                        values.text("oidc.username-claim"),
                        values.list("oidc.email-domains"),
                        values.flag("oidc.makes-accounts"),
                        values.flag("oidc.links-by-email"),
                        values.flag("oidc.trusts-email")),
                new DeliverySettings(
                        values.duration("delivery.check-interval"),
                        values.duration("delivery.people-interval"),
                        values.number("delivery.replay-page"),
                        values.duration("delivery.away-after")),
                new MetricsSettings(values.text("metrics.host"), values.number("metrics.port")),
                values.oneOf("registration.mode", RegistrationMode.class),
                new LimitValues(values).shared(),
                new LimitValues(values).sockets(),
                new Cluster(
                        values.flag("cluster.enabled"),
                        values.text("cluster.host"),
                        values.optional("cluster.public-host"),
                        values.number("cluster.port"),
                        values.number("cluster.bus-port"),
                        values.list("cluster.members"),
                        values.text("cluster.name"),
                        values.optional("cluster.kubernetes-service")));
    }
}
