package org.thegathering.testing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Builds the stage of a test class with a database of its own, lets the cast enter before each test and clears it
 * after.
 */
final class StageBuilder implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(StageBuilder.class);

    @OnNodes
    private static final class Usual {}

    @Override
    public void beforeAll(ExtensionContext context) {
        var database = TestDatabase.of(context).fresh();
        var given = context.getRequiredTestClass().getAnnotation(OnNodes.class);
        var nodes = given == null ? Usual.class.getAnnotation(OnNodes.class) : given;
        store(context).put(Stage.class, new Stage(TestCluster.start(database, nodes.value(), nodes.joined(), settings(nodes))));
    }

    private static Map<String, String> settings(OnNodes nodes) {
        return Stream.of(nodes.settings())
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ((Cast) context.getRequiredTestInstance()).enter(stage(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stage(context).clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var stage = stage(context);
        if (stage != null) {
            stage.close();
        }
    }

    private static Stage stage(ExtensionContext context) {
        return store(context).get(Stage.class, Stage.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(OWN);
    }
}
