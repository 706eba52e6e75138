package org.thegathering.http.input;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.common.dsl.SchemaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.ValidatedRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thegathering.http.operation.Refusal;

/**
 * Reads what the contract names of a request: parameters and body, the body tidied, all of it judged. A body is read
 * only here, so after the caller has been identified.
 */
public final class RequestReader {

    private final BodyReader bodies;
    private final RequestJudge judge;
    private final Map<String, BodyShape> shapes = new HashMap<>();

    public RequestReader(Vertx vertx, OpenAPIContract contract, BodyLimit bodyLimit) {
        this.bodies = new BodyReader(vertx, bodyLimit);
        this.judge = new RequestJudge(vertx, contract);
        for (Operation operation : contract.operations()) {
            if (operation.getRequestBody() != null) {
                shapes.put(operation.getOperationId(), new BodyShape(Faults.bodySchema(operation)));
            }
        }
    }

    /** @return failed with {@link Invalid} or {@link Refused} if the contract does not allow this request */
    public Future<ValidatedRequest> read(RoutingContext context, Operation operation) {
        Map<String, String> path = new HashMap<>();
        Map<String, String> query = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            switch (parameter.getIn()) {
                case PATH -> put(path, parameter, context.pathParam(parameter.getName()));
                case QUERY -> put(query, parameter, context.queryParams().get(parameter.getName()));
                case HEADER, COOKIE -> throw new IllegalStateException("not in this contract: " + parameter.getIn());
            }
        }
        if (operation.getRequestBody() == null) {
            return Future.succeededFuture(new Given(operation, path, query, false, null)).map(judge::judge);
        }
        if (!isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Future.failedFuture(new Refused(Refusal.WRONG_MEDIA_TYPE));
        }
        return bodies.read(context.request()).map(body -> given(operation, path, query, body)).map(judge::judge);
    }

    /** The schemas read every parameter as JSON; a text that is not written as such would be taken for something else. */
    static boolean isText(Parameter parameter) {
        return parameter.getSchemaType() == SchemaType.STRING;
    }

    private static void put(Map<String, String> parameters, Parameter parameter, String value) {
        parameters.put(parameter.getName(), value != null && isText(parameter) ? Json.encode(value) : value);
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

    private Given given(Operation operation, Map<String, String> path, Map<String, String> query, Buffer body) {
        if (body.length() == 0) {
            return new Given(operation, path, query, false, null);
        }
        Object value = BodyDecoder.decode(body);
        if (!(value instanceof JsonObject members)) {
            return new Given(operation, path, query, true, value);
        }
        JsonObject tidy = shapes.get(operation.getOperationId()).tidied(members);
        Given given = new Given(operation, path, query, true, tidy);
        if (!BodyShape.isSound(tidy)) {
            throw new Invalid(Faults.of(given));
        }
        return given;
    }
}
