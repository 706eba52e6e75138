package org.thegathering.testing;

import java.util.HashMap;
import java.util.Map;
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
        var post = nodes.mail() ? PostOffice.open() : null;
        var cluster = TestCluster.start(database, nodes.value(), nodes.joined(), settings(nodes, post));
        store(context).put(Stage.class, new Stage(cluster, post));
    }

    private static Map<String, String> settings(OnNodes nodes, PostOffice post) {
        var settings = new HashMap<>(post == null ? Map.<String, String>of() : post.settings());
        for (var setting : nodes.settings()) {
            var pair = setting.split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        return settings;
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
