package org.thegathering.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.administration.AdministrationOperations;
import org.thegathering.http.conversation.ConversationOperations;
import org.thegathering.http.entry.EntryOperations;
import org.thegathering.http.factor.FactorOperations;
import org.thegathering.http.input.BodyLimit;
import org.thegathering.http.input.RequestReader;
import org.thegathering.http.invitation.InvitationOperations;
import org.thegathering.http.limit.LimitedOperations;
import org.thegathering.http.message.MessageOperations;
import org.thegathering.http.moderation.ModerationOperations;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.passkey.PasskeyOperations;
import org.thegathering.http.password.PasswordOperations;
import org.thegathering.http.room.RoomOperations;
import org.thegathering.http.session.SessionOperations;
import org.thegathering.http.user.UserOperations;

/** The REST half: a router made from the contract, in which every operation has its handler. */
final class Api {

    private final Vertx vertx;
    private final Contract contract;
    private final ClientAddresses addresses;
    private final Map<String, Operation> operations = new HashMap<>();

    Api(Vertx vertx, Contract contract, Bus bus, ClientAddresses addresses) {
        this.vertx = vertx;
        this.contract = contract;
        this.addresses = addresses;
        operations.putAll(UserOperations.all(bus));
        operations.putAll(SessionOperations.all(bus));
        operations.putAll(PasswordOperations.all(bus));
        operations.putAll(EntryOperations.all(bus));
        operations.putAll(FactorOperations.all(bus));
        operations.putAll(PasskeyOperations.all(bus));
        operations.putAll(RoomOperations.all(bus));
        operations.putAll(ConversationOperations.all(bus));
        operations.putAll(MessageOperations.all(bus));
        operations.putAll(ModerationOperations.all(bus));
        operations.putAll(AdministrationOperations.all(bus));
        operations.putAll(InvitationOperations.all(bus));
        operations.put("checkRooms", new CheckHealth(bus));
        LimitedOperations.limit(operations, bus);
        checkComplete();
    }

    /** Starts a router: the contract's own routes, to which others can be added. */
    RouterBuilder routes(BearerDoor door, BodyLimit bodyLimit) {
        RequestReader requests = new RequestReader(vertx, contract.rest(), bodyLimit);
        RouterBuilder routes = RouterBuilder.create(vertx, contract.rest());
        routes.security(BearerDoor.SCHEME).httpHandler(door);
        operations.forEach((id, operation) -> {
            OpenAPIRoute route = routes.getRoute(id);
            // Requests are judged here, not by the router, which would change threads for it.
            route.setDoValidation(false);
            route.addHandler(context -> requests.read(context, route.getOperation()).onComplete(
                    input -> {
                        context.put(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST, input);
                        serve(context, operation);
                    },
                    context::fail));
        });
        return routes;
    }

    private void serve(RoutingContext context, Operation operation) {
        Call call = new Call(
                BearerDoor.caller(context),
                context.get(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST),
                addresses.of(context.request()),
                context.request());
        // What an operation throws is as if it had failed.
        Future.succeededFuture(call)
                .compose(operation::answer)
                .onSuccess(answer -> Answers.send(context, answer))
                .onFailure(context::fail);
    }

    private void checkComplete() {
        Set<String> named = contract.rest().operations().stream()
                .map(io.vertx.openapi.contract.Operation::getOperationId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!named.equals(operations.keySet())) {
            throw new IllegalStateException(
                    "contract and handlers differ: " + named + " and " + new TreeSet<>(operations.keySet()));
        }
    }
}
