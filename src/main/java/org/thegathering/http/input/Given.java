package org.thegathering.http.input;

import io.vertx.openapi.contract.Operation;
import java.util.Map;

/**
 * A request as it was read, before the schemas judge it.
 *
 * @param operation which one of the contract is asked for
 * @param path parameters as text; null for one that was left out
 * @param query likewise
 * @param hasBody whether there was any body at all
 * @param value the body decoded; null if there is none, and for JSON's null
 */
record Given(
        Operation operation, Map<String, String> path, Map<String, String> query, boolean hasBody, Object value) {}
