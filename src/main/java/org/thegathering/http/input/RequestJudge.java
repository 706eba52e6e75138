package org.thegathering.http.input;

import io.vertx.core.Vertx;
import io.vertx.json.schema.JsonSchema;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.contract.RequestBody;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatedRequest;
import io.vertx.openapi.validation.ValidatorException;
import io.vertx.openapi.validation.impl.RequestParameterImpl;
import io.vertx.openapi.validation.impl.RequestValidatorImpl;
import io.vertx.openapi.validation.impl.ValidatedRequestImpl;
import java.util.HashMap;
import java.util.Map;

/**
 * Judges requests by the schemas of the contract, on the event loop that read them: the library's own way hands each
 * one to a worker thread and back, which costs several times what judging does. Bodies are short, by their limit.
 */
final class RequestJudge {

    private static final RequestParameter NONE = new RequestParameterImpl(null);

    private final OpenAPIContract contract;
    private final RequestValidatorImpl parameters;

    RequestJudge(Vertx vertx, OpenAPIContract contract) {
        this.contract = contract;
        this.parameters = new RequestValidatorImpl(vertx, contract);
    }

    /** @throws Invalid with everything that is wrong */
    ValidatedRequest judge(Given given) {
        Map<String, RequestParameter> path = new HashMap<>();
        Map<String, RequestParameter> query = new HashMap<>();
        try {
            for (Parameter parameter : given.operation().getParameters()) {
                String name = parameter.getName();
                switch (parameter.getIn()) {
                    case PATH -> path.put(name, judge(parameter, given.path().get(name)));
                    case QUERY -> query.put(name, judge(parameter, given.query().get(name)));
                    case HEADER, COOKIE -> throw new IllegalStateException("not in this contract: " + parameter.getIn());
                }
            }
        } catch (ValidatorException refused) {
            throw new Invalid(Faults.of(given));
        }
        return new ValidatedRequestImpl(Map.of(), Map.of(), path, query, body(given));
    }

    private RequestParameter judge(Parameter parameter, String value) {
        return parameters.validateParameter(parameter, value == null ? NONE : new RequestParameterImpl(value));
    }

    private RequestParameter body(Given given) {
        RequestBody expected = given.operation().getRequestBody();
        if (expected == null || !given.hasBody() && !expected.isRequired()) {
            return NONE;
        }
        if (given.value() == null || !fits(schema(expected), given.value())) {
            throw new Invalid(Faults.of(given));
        }
        return new RequestParameterImpl(given.value());
    }

    private static JsonSchema schema(RequestBody body) {
        return body.getContent().get(MediaType.APPLICATION_JSON).getSchema();
    }

    private boolean fits(JsonSchema schema, Object value) {
        return contract.getSchemaRepository().validator(schema).validate(value).getValid();
    }
}
