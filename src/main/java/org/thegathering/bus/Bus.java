package org.thegathering.bus;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typed event bus: {@link #ask} and {@link #answer} inside the node, {@link #tell} to every node.
 *
 * <p>Vert.x's own exceptions and codes stay in here. Each answer and each event is handled on the context of the
 * verticle that registered for it; the questions of one asker to one address arrive in the order in which they were
 * asked.
 */
public final class Bus {

    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);

    /** The one clustered address: a subscription each node, whatever the number of its sockets. */
    private static final String EVENTS = "events";

    /** How long an answer from a queue of heavy work is waited for: more than the longest queue takes. */
    private static final Duration SLOW = Duration.ofMinutes(1);

    private static final int UNAVAILABLE = 503;
    private static final int BUG = 500;

    private final EventBus events;
    private final DeliveryOptions asking;
    private final DeliveryOptions askingSlowly;

    /**
     * @param patience how long a question waits for its answer before it fails as {@link Unavailable}
     */
    public Bus(Vertx vertx, Duration patience) {
        this.events = vertx.eventBus();
        this.asking = within(patience);
        this.askingSlowly = within(SLOW);
    }

    private static DeliveryOptions within(Duration patience) {
        return new DeliveryOptions()
                .setLocalOnly(true)
                .setCodecName(LocalCodec.NAME)
                .setSendTimeout(patience.toMillis());
    }

    /** Makes the codecs known; once for each Vert.x instance, before the first message. */
    public static void prepare(Vertx vertx) {
        vertx.eventBus().registerCodec(new LocalCodec());
        vertx.eventBus().registerCodec(new EventsCodec());
        vertx.eventBus().codecSelector(body -> body instanceof Events
                ? EventsCodec.NAME
                : body instanceof Record ? LocalCodec.NAME : null);
    }

    /**
     * Asks the part that answers the address on this node.
     *
     * @return its reply; failed with {@link Unavailable} when it can't be given now, and with an
     *     {@link IllegalStateException} when answering hit a bug (which is logged where it happened)
     */
    @SuppressWarnings("unchecked")
    public <Q extends Record, R> Future<R> ask(Address<Q, R> address, Q request) {
        return events.request(address.name(), request, address.isSlow() ? askingSlowly : asking)
                .map(reply -> (R) reply.body())
                .recover(failure -> Future.failedFuture(unplanned(address, failure)));
    }

    /** Gives the address to an answerer; what it throws, or fails with, becomes the asker's failure. */
    public <Q extends Record, R> Future<Void> answer(Address<Q, R> address, Function<Q, Future<R>> answerer) {
        return events.<Q>localConsumer(address.name(), question -> reply(address, question, answerer))
                .completion();
    }

    /**
     * The same for an answerer that waits, on a verticle with virtual threads: each question is handled in a task of
     * its own, so one that waits does not hold up the next. They start in the order in which they were asked.
     */
    public <Q extends Record, R> Future<Void> answerBlocking(Address<Q, R> address, Function<Q, R> answerer) {
        Context own = Vertx.currentContext();
        return events.<Q>localConsumer(address.name(), question -> own.runOnContext(
                        free -> reply(address, question, request -> Future.succeededFuture(answerer.apply(request)))))
                .completion();
    }

    /** Sends a note to one part of this node; nobody answers. */
    public <Q extends Record> void note(Address<Q, Void> address, Q note) {
        events.send(address.name(), note, asking);
    }

    /** The same to everybody of this node who takes notes there. */
    public <Q extends Record> void noteToAll(Address<Q, Void> address, Q note) {
        events.publish(address.name(), note, asking);
    }

    /** Takes the notes sent to an address, in their order. */
    public <Q extends Record> Future<Void> takeNotes(Address<Q, Void> address, Consumer<Q> reader) {
        return events.<Q>localConsumer(address.name(), note -> reader.accept(note.body())).completion();
    }

    /** Tells every node. Success says nothing about arrival: see {@link Event}. */
    public void tell(Events news) {
        if (!news.events().isEmpty()) {
            events.publish(EVENTS, news);
        }
    }

    /** Hears what any node tells, this one included; what one node tells arrives in its order. */
    public Future<Void> hear(Consumer<Events> listener) {
        return hearing(listener).begun();
    }

    /** The same, for one who looks after it. */
    public Hearing hearing(Consumer<Events> listener) {
        return new Hearing(() -> events.<Events>consumer(EVENTS, news -> listener.accept(news.body())));
    }

    private static <Q extends Record, R> void reply(
            Address<Q, R> address, Message<Q> question, Function<Q, Future<R>> answerer) {
        Future<R> answer;
        try {
            answer = answerer.apply(question.body());
        } catch (Exception thrown) {
            answer = Future.failedFuture(thrown);
        }
        answer.onComplete(question::reply, failure -> {
            if (failure instanceof Unavailable) {
                question.fail(UNAVAILABLE, failure.getMessage());
            } else {
                LOG.error("could not answer address={}", address.name(), failure);
                question.fail(BUG, "internal error");
            }
        });
    }

    private static RuntimeException unplanned(Address<?, ?> address, Throwable failure) {
        if (failure instanceof ReplyException refused) {
            return switch (refused.failureType()) {
                case TIMEOUT -> new Unavailable("No answer in time");
                case NO_HANDLERS -> new Unavailable("This part is not running");
                default -> refused.failureCode() == UNAVAILABLE
                        ? new Unavailable(refused.getMessage())
                        : new IllegalStateException(address.name() + ": " + refused.getMessage());
            };
        }
        return new IllegalStateException(address.name(), failure);
    }
}
