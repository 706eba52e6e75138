package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * Between the doors, which hold the sockets, and delivery, which knows who hears what. Delivery answers; each door
 * takes what is to be written.
 *
 * <p>All that delivery sends to a door, and its answers to that door's questions, arrive in the order in which they
 * were sent.
 */
public final class LiveBus {

    /** The live contract's address of a person's own news. */
    public static final String ME = "user.me";

    public static final Address<Listen, ListenReply> LISTEN = new Address<>("live.listen");
    public static final Address<ListenToMe, ListenReply> LISTEN_TO_ME = new Address<>("live.listen-to-me");
    public static final Address<Unlisten, Done> UNLISTEN = new Address<>("live.unlisten");
    public static final Address<Type, TypeReply> TYPE = new Address<>("live.type");
    public static final Address<Congested, Void> CONGESTED = new Address<>("live.congested");
    public static final Address<Drained, Void> DRAINED = new Address<>("live.drained");
    public static final Address<Gone, Void> GONE = new Address<>("live.gone");

    private LiveBus() {}

    /** Where a door takes its deliveries. */
    public static Address<Deliveries, Void> door(int door) {
        return new Address<>("live.door." + door);
    }

    /**
     * One live connection.
     *
     * @param door the HTTP verticle that holds it, unique on this node
     * @param number unique at that door, never used again
     */
    public record SocketId(int door, long number) {}

    /**
     * @param after the seq that the client saw last; negative for only what comes
     * @param epoch the epoch of {@code after}; null if the client did not say
     */
    public record Listen(SocketId socket, UserId user, Target target, long after, String epoch) {}

    public record ListenToMe(SocketId socket, UserId user) {}

    public sealed interface ListenReply {
        /** The {@code listening} frame is on its way, and what follows it will be. */
        record Listening() implements ListenReply {}

        record NotAMember() implements ListenReply {}

        record NoSuchTarget() implements ListenReply {}
    }

    /** @param target null for {@code user.me} */
    public record Unlisten(SocketId socket, Target target) {}

    public record Done() {}

    /** Somebody is writing. */
    public record Type(SocketId socket, UserId user, String username, Target target) {}

    public sealed interface TypeReply {
        record Told() implements TypeReply {}

        record NotAMember() implements TypeReply {}

        record NoSuchTarget() implements TypeReply {}
    }

    /** The socket takes no more for now: stop copying to it. */
    public record Congested(SocketId socket) {}

    /** It takes more again: replay from where it stopped. */
    public record Drained(SocketId socket) {}

    /** It is closed. */
    public record Gone(SocketId socket) {}

    /** What one turn of delivery has for one door, in order. */
    public record Deliveries(List<Delivery> list) {
        public Deliveries {
            list = List.copyOf(list);
        }
    }

    /** The arrays are handed over: nobody changes them any more. */
    public sealed interface Delivery {
        /** One encoded frame for all the sockets that want it. */
        record Write(Frame frame, long[] sockets) implements Delivery {}

        /** @param code a close code of the live contract */
        record Close(int code, String reason, long[] sockets) implements Delivery {}
    }

    /** A frame of the bridge protocol, encoded once: JSON in UTF-8. Nobody changes the bytes. */
    public record Frame(byte[] json) {}
}
