package org.thegathering.torture;

import static org.thegathering.torture.Sentence.NO_REPEAT;
import static org.thegathering.torture.Sentence.NO_SKIP;
import static org.thegathering.torture.Sentence.RESUMES_ANYWHERE;

import java.util.HashMap;
import java.util.Map;
import org.thegathering.torture.StoredTarget.Membership;

/**
 * Every listening goes on where the one before it stopped, frame by frame, without a gap or a repeat, and reaches the
 * end.
 */
final class LineRule extends Rule {

    private final Stored stored;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<Integer, Line> latest = new HashMap<>();
    private final FrameRule frames;

    LineRule(Stored stored, FrameRule frames) {
        this.stored = stored;
        this.frames = frames;
    }

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.Registering registering -> {
                Line line = new Line(registering, stored.target(registering.target()));
                lines.put(registering.line(), line);
                latest.put(registering.story(), line);
            }
            case Entry.Listening listening -> begin(lines.get(listening.line()), listening);
            case Entry.Heard heard -> hear(lines.get(heard.line()), heard);
            case Entry.Ended ended -> end(lines.get(ended.line()), ended);
            case Entry.Settled settled -> latest.values().forEach(line -> checkEnd(line, settled.at()));
            default -> {}
        }
    }

    private void begin(Line line, Entry.Listening listening) {
        long after = line.registering().after();
        line.begin(listening.at(), after < 0 || listening.reset() ? listening.seq() : after);
        boolean isSameEpoch = listening.epoch().equals(line.registering().epoch());
        if (after >= 0 && listening.reset()) {
            violated(RESUMES_ANYWHERE, listening.at(), "sent back to the start, epoch the same: %b, %s",
                    isSameEpoch, line.registering());
        }
    }

    private void hear(Line line, Entry.Heard heard) {
        if (line.isOver()) {
            violated(NO_REPEAT, heard.at(), "after the end of its line: %s", heard);
        }
        if (heard.seq() <= line.told() && !heard.type().equals("removed")) {
            violated(NO_REPEAT, heard.at(), "%s came after %d in %s", heard, line.told(), line.target().address());
        } else if (heard.prev() != line.told()) {
            violated(NO_SKIP, heard.at(), "%s came after %d in %s", heard, line.told(), line.target().address());
        }
        frames.check(line, heard);
        line.tell(heard.seq());
        if (heard.type().equals("removed") || heard.type().equals("closed")) {
            line.end();
        }
    }

    /** One who was a member all the time may listen wherever they come. */
    private void end(Line line, Entry.Ended ended) {
        line.end();
        if (ended.code() == 403 || ended.code() == 404) {
            for (Membership membership : line.target().memberships(line.user())) {
                boolean isLasting = membership.left() == Long.MAX_VALUE;
                if (isLasting && line.target().notBefore(membership.joined() + 1) == 0) {
                    violated(RESUMES_ANYWHERE, ended.at(), "a member was refused: %s", line.registering());
                }
            }
        }
    }

    private void checkEnd(Line line, long at) {
        if (!line.isOver() && line.target() != null && line.began() != 0 && line.told() != line.target().lastSeq()) {
            violated(NO_SKIP, at, "heard up to %d of %d in the end: %s",
                    line.told(), line.target().lastSeq(), line.registering());
        }
    }
}
