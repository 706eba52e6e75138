package org.thegathering.http.input;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.json.schema.common.dsl.SchemaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatableRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thegathering.http.operation.Refusal;

/**
 * Reads what the contract names of a request: parameters and body, the body tidied. A body is read only here, so after
 * the caller has been identified.
 */
public final class RequestReader implements RequestExtractor {

    private static final String GIVEN = "given";
    private static final Buffer NO_BODY = Buffer.buffer();

    private final BodyReader bodies;
    private final Map<String, BodyShape> shapes = new HashMap<>();

    public RequestReader(Vertx vertx, OpenAPIContract contract, BodyLimit bodyLimit) {
        this.bodies = new BodyReader(vertx, bodyLimit);
        for (Operation operation : contract.operations()) {
            if (operation.getRequestBody() != null) {
                shapes.put(operation.getOperationId(), new BodyShape(Faults.bodySchema(operation)));
            }
        }
    }

    @Override
    public Future<ValidatableRequest> extractValidatableRequest(RoutingContext context, Operation operation) {
        Map<String, RequestParameter> path = new HashMap<>();
        Map<String, RequestParameter> query = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            switch (parameter.getIn()) {
                case PATH -> put(path, parameter, context.pathParam(parameter.getName()));
                case QUERY -> put(query, parameter, context.queryParams().get(parameter.getName()));
                case HEADER, COOKIE -> throw new IllegalStateException("not in this contract: " + parameter.getIn());
            }
        }
        if (operation.getRequestBody() == null) {
            return Future.succeededFuture(keep(context, new Given(operation, path, query, NO_BODY, null)));
        }
        if (!isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Future.failedFuture(new Refused(Refusal.WRONG_MEDIA_TYPE));
        }
        return bodies.read(context.request()).map(body -> keep(context, given(operation, path, query, body)));
    }

    /** What was read for this request, for {@link Faults}; null if nothing was. */
    static Given of(RoutingContext context) {
        return context.get(GIVEN);
    }

    /** The schemas read every parameter as JSON; a text that is not written as such would be taken for something else. */
    static boolean isText(Parameter parameter) {
        return parameter.getSchemaType() == SchemaType.STRING;
    }

    private static void put(Map<String, RequestParameter> parameters, Parameter parameter, String value) {
        String written = value != null && isText(parameter) ? Json.encode(value) : value;
        parameters.put(parameter.getName(), () -> written);
    }

    private static ValidatableRequest keep(RoutingContext context, Given given) {
        context.put(GIVEN, given);
        return given;
    }

    /** No media type at all is read as JSON: many small clients forget it, and nothing else is understood here. */
    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return true;
        }
        int parameters = contentType.indexOf(';');
        String type = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }

    private Given given(
            Operation operation,
            Map<String, RequestParameter> path,
            Map<String, RequestParameter> query,
            Buffer body) {
        if (body.length() == 0) {
            return new Given(operation, path, query, NO_BODY, null);
        }
        Object value = BodyDecoder.decode(body);
        if (!(value instanceof JsonObject members)) {
            return new Given(operation, path, query, body, value);
        }
        JsonObject tidy = shapes.get(operation.getOperationId()).tidied(members);
        if (!BodyShape.isSound(tidy)) {
            List<Fault> faults = Faults.of(new Given(operation, path, query, body, tidy));
            throw new Invalid(faults);
        }
        return new Given(operation, path, query, tidy.equals(members) ? body : tidy.toBuffer(), tidy);
    }
}
