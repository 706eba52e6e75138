package org.thegathering.http.input;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.contract.RequestBody;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Explains a refused request in full. The contract's schemas stop at the first parameter that is wrong; a client is
 * better helped with all of it at once.
 */
final class Faults {

    private static final String INTEGER = "-?[0-9]+";

    private Faults() {}

    /** Everything that is wrong with a request that the schemas have refused; at least one thing. */
    static List<Fault> of(Given given) {
        Operation operation = given.operation();
        List<Fault> faults = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            Map<String, String> values =
                    switch (parameter.getIn()) {
                        case PATH -> given.path();
                        case QUERY -> given.query();
                        case HEADER, COOKIE -> throw new IllegalStateException("not in this contract");
                    };
            check(parameter, values.get(parameter.getName()), faults);
        }
        if (hasBody(given)) {
            SchemaFaults.check(bodySchema(operation), given.value(), List.of("body"), faults);
        }
        if (faults.isEmpty()) {
            faults.add(new Fault("value_error", List.of("body"), "This does not fit the contract"));
        }
        return faults;
    }

    /** A body that may be left out and was is nothing to judge. */
    private static boolean hasBody(Given given) {
        RequestBody body = given.operation().getRequestBody();
        return body != null && (body.isRequired() || given.hasBody());
    }

    static JsonObject bodySchema(Operation operation) {
        JsonSchema schema = operation.getRequestBody().getContent().get(MediaType.APPLICATION_JSON).getSchema();
        return (JsonObject) schema;
    }

    private static void check(Parameter parameter, String value, List<Fault> faults) {
        List<Object> loc =
                List.of(parameter.getIn().name().toLowerCase(Locale.ROOT), parameter.getName());
        if (value == null) {
            if (parameter.isRequired()) {
                faults.add(SchemaFaults.missing(loc));
            }
        } else if (RequestReader.isText(parameter)) {
            SchemaFaults.check((JsonObject) parameter.getSchema(), Json.decodeValue(value), loc, faults);
        } else if (!value.matches(INTEGER)) {
            faults.add(new Fault("int_parsing", loc, "This should be a whole number"));
        } else if (new BigInteger(value).bitLength() >= Long.SIZE) {
            faults.add(new Fault("int_parsing_size", loc, "This number is too large"));
        } else {
            SchemaFaults.check((JsonObject) parameter.getSchema(), Long.valueOf(value), loc, faults);
        }
    }
}
