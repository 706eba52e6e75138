package org.thegathering.persistence;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.thegathering.model.Allowed;

/**
 * Where a PostgreSQL is and how to open it, {@code postgresql://user:password@host:port/database?sslmode=…}, as in the
 * PostgreSQL manual, 32.1.1.2 "Connection URIs". Of its parameters those that both the reactive client and JDBC
 * understand; others are refused, so that a mistyped {@code sslmode} is no silent plain connection.
 */
public final class DatabaseUri {

    private static final Set<String> PARAMETERS =
            Set.of("sslmode", "sslrootcert", "application_name", "search_path", "options");

    private final PgConnectOptions options;
    private final String rootCertificate;

    private DatabaseUri(PgConnectOptions options, String rootCertificate) {
        this.options = options;
        this.rootCertificate = rootCertificate;
    }

    /** @throws IllegalArgumentException where it can't be read; the message holds no password */
    public static DatabaseUri parse(String uri) {
        var parameters = parameters(uri);
        PgConnectOptions options;
        try {
            // A plus sign stands for itself in a URI; only the parser takes it for a space.
            options = PgConnectOptions.fromUri(uri.replace("+", "%2B"));
        } catch (RuntimeException _) {
            throw unreadable();
        }
        options.setSslOptions(sslOptions(options.getSslMode(), parameters.get("sslrootcert")));
        return new DatabaseUri(options, parameters.get("sslrootcert"));
    }

    public static DatabaseUri of(String host, int port, String database, String user, String password) {
        return parse("postgresql://%s:%s@%s:%d/%s".formatted(encoded(user), encoded(password), host, port, encoded(database)));
    }

    /** For the reactive client: a fresh copy, to which its user may add. */
    public PgConnectOptions connectOptions() {
        return new PgConnectOptions(options);
    }

    /** For JDBC: start-up work off the event loop. Opens a connection at each call, keeps none. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {options.getHost()});
        source.setPortNumbers(new int[] {options.getPort()});
        source.setDatabaseName(options.getDatabase());
        source.setUser(options.getUser());
        source.setPassword(options.getPassword());
        source.setSslMode(options.getSslMode().value);
        source.setSslRootCert(rootCertificate);
        source.setApplicationName(options.getProperties().get("application_name"));
        source.setCurrentSchema(options.getProperties().get("search_path"));
        source.setOptions(options.getProperties().get("options"));
        return source;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "postgresql://" + options.getUser() + "@" + options.getHost() + ":" + options.getPort()
                + "/" + options.getDatabase();
    }

    private static Map<String, String> parameters(String uri) {
        int question = uri.indexOf('?');
        var query = question < 0 ? "" : uri.substring(question + 1);
        return Stream.of(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(DatabaseUri::known, pair -> decoded(pair[1]), (_, last) -> last));
    }

    private static String known(String[] pair) {
        if (pair.length < 2) {
            throw unreadable();
        }
        if (!PARAMETERS.contains(pair[0])) {
            throw Allowed.refused("database.uri", "given the parameter " + pair[0],
                    String.join(", ", PARAMETERS.stream().sorted().toList()));
        }
        return pair[0];
    }

    private static ClientSSLOptions sslOptions(SslMode mode, String rootCertificate) {
        return switch (mode) {
            case DISABLE -> null;
            case ALLOW, PREFER, REQUIRE -> new ClientSSLOptions().setTrustAll(true);
            case VERIFY_CA -> trusting(rootCertificate);
            case VERIFY_FULL -> trusting(rootCertificate).setHostnameVerificationAlgorithm("HTTPS");
        };
    }

    private static ClientSSLOptions trusting(String rootCertificate) {
        if (rootCertificate == null) {
            throw new IllegalArgumentException("database.uri names no sslrootcert, which the sslmodes verify-ca and verify-full need");
        }
        return new ClientSSLOptions().setTrustOptions(new PemTrustOptions().addCertPath(rootCertificate));
    }

    private static IllegalArgumentException unreadable() {
        return Allowed.refused("database.uri", "not readable",
                "postgresql://user:password@host:port/database, special characters as %xx");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
