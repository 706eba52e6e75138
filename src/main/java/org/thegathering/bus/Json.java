package org.thegathering.bus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.thegathering.model.Change;

/**
 * Records as JSON in the contract's spelling: snake_case names, ids as numbers, times as ISO 8601 in UTC. The one
 * mapper for answers, frames and events alike.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ContractModule())
            .addMixIn(Change.class, NamedChange.class)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Change.Said.class, name = "said"),
        @JsonSubTypes.Type(value = Change.Deleted.class, name = "deleted"),
        @JsonSubTypes.Type(value = Change.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = Change.Left.class, name = "left"),
        @JsonSubTypes.Type(value = Change.Closed.class, name = "closed")
    })
    private interface NamedChange {}

    private Json() {}

    /** UTF-8. */
    public static byte[] encode(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JacksonException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    static <T> T decode(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
