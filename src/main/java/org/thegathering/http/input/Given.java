package org.thegathering.http.input;

import io.vertx.core.buffer.Buffer;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatableRequest;
import java.util.Map;

/**
 * A request as it was read, before the schemas judge it.
 *
 * @param operation which one of the contract is asked for
 * @param path parameters as text
 * @param query likewise
 * @param raw the body for the schemas; empty if there is none
 * @param value the same body decoded; null if there is none
 */
record Given(
        Operation operation,
        Map<String, RequestParameter> path,
        Map<String, RequestParameter> query,
        Buffer raw,
        Object value)
        implements ValidatableRequest {

    @Override
    public Map<String, RequestParameter> getPathParameters() {
        return path;
    }

    @Override
    public Map<String, RequestParameter> getQuery() {
        return query;
    }

    @Override
    public Map<String, RequestParameter> getHeaders() {
        return Map.of();
    }

    @Override
    public Map<String, RequestParameter> getCookies() {
        return Map.of();
    }

    @Override
    public RequestParameter getBody() {
        return () -> raw;
    }

    /** Always the contract's own: another one was refused, and none means JSON. */
    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON;
    }
}
