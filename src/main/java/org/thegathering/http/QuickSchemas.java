package org.thegathering.http;

import io.vertx.core.file.FileSystem;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.SchemaException;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Schemas whose validators are kept. A new validator copies the whole table of schemas, thousands of entries, and the
 * request validation asks for a new one for each parameter and each body.
 */
final class QuickSchemas implements SchemaRepository {

    private final SchemaRepository schemas;
    private final Map<JsonSchema, Validator> validators = Collections.synchronizedMap(new IdentityHashMap<>());

    QuickSchemas(SchemaRepository schemas) {
        this.schemas = schemas;
    }

    @Override
    public Validator validator(JsonSchema schema) {
        return validators.computeIfAbsent(schema, schemas::validator);
    }

    @Override
    public Validator validator(String ref) {
        return schemas.validator(ref);
    }

    @Override
    public Validator validator(String ref, JsonSchemaOptions options) {
        return schemas.validator(ref, options);
    }

    @Override
    public Validator validator(JsonSchema schema, JsonSchemaOptions options, boolean dereference) {
        return schemas.validator(schema, options, dereference);
    }

    @Override
    public SchemaRepository dereference(JsonSchema schema) throws SchemaException {
        schemas.dereference(schema);
        return this;
    }

    @Override
    public SchemaRepository dereference(String uri, JsonSchema schema) throws SchemaException {
        schemas.dereference(uri, schema);
        return this;
    }

    @Override
    public SchemaRepository preloadMetaSchema(FileSystem files) {
        schemas.preloadMetaSchema(files);
        return this;
    }

    @Override
    public SchemaRepository preloadMetaSchema(FileSystem files, Draft draft) {
        schemas.preloadMetaSchema(files, draft);
        return this;
    }

    @Override
    public JsonObject resolve(JsonObject schema) {
        return schemas.resolve(schema);
    }

    @Override
    public JsonSchema find(String pointer) {
        return schemas.find(pointer);
    }
}
