package org.thegathering.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.input.BodyLimit;
import org.thegathering.http.web.Assets;

/**
 * Every way in, in the order in which a request tries them: files, the API by its contract, the pages of the service.
 */
final class Routes {

    private final Vertx vertx;
    private final Bus bus;
    private final BodyLimit bodyLimit;
    private final ClientAddresses addresses;

    /** @param bodyLimit of a request to the API */
    Routes(Vertx vertx, Bus bus, BodyLimit bodyLimit, ClientAddresses addresses) {
        this.vertx = vertx;
        this.bus = bus;
        this.bodyLimit = bodyLimit;
        this.addresses = addresses;
    }

    Router of(Contract contract, Assets assets) {
        RouterBuilder api = new Api(vertx, contract, bus, addresses).routes(new BearerDoor(bus), bodyLimit);
        api.rootHandler(new WebClient(assets));
        Router router = api.createRouter();
        new ServicePages(contract, new CheckHealth(bus)).mount(router);
        new Errors(new AllowedMethods(contract)).mount(router);
        return router;
    }
}
