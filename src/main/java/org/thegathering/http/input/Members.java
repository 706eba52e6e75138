package org.thegathering.http.input;

import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operation would take as its body, judged without a request.
 *
 * @param tidy the known members, without the white space around their texts
 * @param faults all that is wrong with them
 */
public record Members(JsonObject tidy, List<Fault> faults) {

    public static Members of(Operation operation, JsonObject given) {
        JsonObject schema = Faults.bodySchema(operation);
        JsonObject tidy = new BodyShape(schema).tidied(given);
        List<Fault> faults = new ArrayList<>();
        SchemaFaults.check(schema, tidy, List.of("body"), faults);
        return new Members(tidy, List.copyOf(faults));
    }
}
