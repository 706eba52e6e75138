package org.thegathering.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sessions and access tokens as a login makes them, straight from the database: thousands of password hashes would be
 * most of a run, and are not what it measures.
 */
final class Tokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final Connection database;

    Tokens(Connection database) {
        this.database = database;
    }

    /** By e-mail address. */
    Map<String, String> of(List<Stage.Place> places) throws SQLException {
        Map<Long, String> emails = new HashMap<>();
        places.forEach(place -> place.members().forEach(person -> emails.put(person.id(), person.email())));
        Map<String, String> tokens = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet keys = statement.executeQuery(
                        "select id, secret from signing_keys order by created_at desc, id limit 1")) {
            keys.next();
            String header = encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\",\"kid\":\"" + keys.getString(1) + "\"}");
            Mac mac = mac(keys.getBytes(2));
            sessions(emails).forEach((user, session) ->
                    tokens.put(emails.get(user), token(header, mac, user, session)));
        }
        database.commit();
        return tokens;
    }

    /** A session for each user, by the user's id. */
    private Map<Long, Long> sessions(Map<Long, String> users) throws SQLException {
        String sql = """
                insert into sessions (user_id, family_hash, turn_hash, proof, device, address)
                select u, sha256(uuid_send(gen_random_uuid())), sha256(uuid_send(gen_random_uuid())),
                       'password', 'bench', '127.0.0.1'
                from unnest(?::bigint[]) u
                returning user_id, id
                """;
        Map<Long, Long> sessions = new HashMap<>();
        Array ids = database.createArrayOf("bigint", users.keySet().toArray());
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setArray(1, ids);
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    sessions.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return sessions;
    }

    /** The service signs with the text of the stored secret. */
    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getEncoder().encode(secret), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String header, Mac mac, long user, long session) {
        long now = Instant.now().getEpochSecond();
        String claims = encoded("""
                {"sub":"%d","sid":"%d","typ":"access","iat":%d,"exp":%d,"iss":"the-gathering","aud":["the-gathering"]}"""
                .formatted(user, session, now, now + LIFETIME.toSeconds()));
        String signed = header + "." + claims;
        byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
