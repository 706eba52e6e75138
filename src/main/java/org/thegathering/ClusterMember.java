package org.thegathering;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.util.UUID;

/**
 * A Hazelcast member that leaves as if it had died. What it holds, the others hold too, and each tells its own again when
 * one is gone; to hand it over first takes longer, and does not end while a link between two others is broken.
 */
final class ClusterMember extends HazelcastClusterManager {

    /** Where Vert.x looks for it (manual of vertx-hazelcast, "Using an existing Hazelcast cluster"). */
    private static final String NODE_ID = "__vertx.nodeId";

    private ClusterMember(HazelcastInstance hazelcast) {
        super(hazelcast);
    }

    /** Done when it has found the others or knows that it is the first, which may take a while. */
    static Future<ClusterMember> join(Config config) {
        config.getMemberAttributeConfig().setAttribute(NODE_ID, UUID.randomUUID().toString());
        var joined = Promise.<ClusterMember>promise();
        Thread.ofPlatform().name("cluster-join").start(() -> {
            try {
                joined.complete(new ClusterMember(Hazelcast.newHazelcastInstance(config)));
            } catch (RuntimeException failure) {
                joined.fail(failure);
            }
        });
        return joined.future();
    }

    @Override
    public void leave(Completable<Void> left) {
        super.leave((nothing, failure) -> Thread.ofPlatform().name("cluster-leave").start(() -> {
            terminate();
            left.complete(nothing, failure);
        }));
    }

    /** Waits until it is gone. */
    void terminate() {
        getHazelcastInstance().getLifecycleService().terminate();
    }
}
