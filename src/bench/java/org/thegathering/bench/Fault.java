package org.thegathering.bench;

/**
 * What a server could do wrong, done once on purpose between the sockets and the count, to show that the count notices.
 */
enum Fault {
    NONE,
    DROP,
    DROP_ALL_THAT_FOLLOWS,
    REPEAT,
    SWAP,
    MISROUTE;

    /** The delivery at which it goes wrong, counted over all sockets. */
    private static final int AT = 50;

    Ear before(Ear sound) {
        return new Faulty(this, sound);
    }

    private record Frame(ChatSocket socket, long seq, long prev, int number) {}

    private static final class Faulty implements Ear {
        private final Fault fault;
        private final Ear sound;
        private int count;
        private Frame struck;
        private Frame held;

        Faulty(Fault fault, Ear sound) {
            this.fault = fault;
            this.sound = sound;
        }

        @Override
        public void hear(ChatSocket socket, long seq, long prev, int number) {
            Frame frame = new Frame(socket, seq, prev, number);
            if (++count == AT) {
                struck = frame;
            }
            switch (fault) {
                case NONE -> pass(frame);
                case DROP -> passUnless(struck == frame, frame);
                case DROP_ALL_THAT_FOLLOWS -> passUnless(struck != null && struck.socket() == socket, frame);
                case REPEAT -> {
                    pass(frame);
                    passUnless(struck != frame, frame);
                }
                case SWAP -> swap(frame);
                case MISROUTE -> misroute(frame);
            }
        }

        private void pass(Frame frame) {
            sound.hear(frame.socket(), frame.seq(), frame.prev(), frame.number());
        }

        private void passUnless(boolean isLost, Frame frame) {
            if (!isLost) {
                pass(frame);
            }
        }

        private void swap(Frame frame) {
            if (struck == frame) {
                held = frame;
                return;
            }
            pass(frame);
            if (held != null && held.socket() == frame.socket()) {
                pass(held);
                held = null;
            }
        }

        /** It reaches the next stranger instead of the one it was for. */
        private void misroute(Frame frame) {
            if (struck == frame) {
                held = frame;
                return;
            }
            pass(frame);
            if (held != null && held.socket().place() != frame.socket().place()) {
                sound.hear(frame.socket(), frame.seq() + 1, frame.seq(), held.number());
                held = null;
            }
        }
    }
}
