package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.thegathering.bus.Bus;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.http.limit.SocketSettings;

@ExtendWith(VertxExtension.class)
class SharedPortTest {

    @Test
    void allDoorsOfANodeShareAnyFreePort(Vertx vertx) {
        Bus.prepare(vertx);
        var contract = Stage.await(Contract.load(vertx));
        List<HttpVerticle> doors = new CopyOnWriteArrayList<>();
        Stage.await(vertx.deployVerticle(() -> {
            var limits = new SocketLimits(SocketSettings.UNLIMITED);
            var door = new HttpVerticle(Stage.settings(), contract, new Bus(vertx, Duration.ofSeconds(2)), limits);
            doors.add(door);
            return door;
        }, new DeploymentOptions().setInstances(3)));

        var ports = doors.stream().map(HttpVerticle::port).distinct().toList();
        assertEquals(3, doors.size());
        assertEquals(1, ports.size(), ports::toString);
        assertTrue(ports.getFirst() > 0);
    }
}
