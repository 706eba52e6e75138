package org.thegathering.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.torture.Step.Kind;
import org.thegathering.torture.StoredTarget.Membership;

/**
 * A small history in which all is well, and what must be found when something in it is not. User 1 talks, 2 listens, 3
 * comes and goes.
 */
class CheckerTest {

    private static final String ROOM = "room.1";
    private static final String CHAT = "conversation.1";
    private static final long SECOND = 1_000_000;
    private static final long FOREVER = Long.MAX_VALUE;

    private final List<Entry> history = new ArrayList<>();
    private final StoredTarget room = new StoredTarget(ROOM, 9);
    private final Stored stored = new Stored();

    @BeforeEach
    void tell() {
        stored.add(room);
        stored.add(new StoredTarget(CHAT, 0)).addMember(2, new Membership(0, FOREVER));
        stored.put(new Stored.Place(2, CHAT), new Stored.Unread(4, 1));
        room.addMember(1, new Membership(1, FOREVER));
        room.addMember(2, new Membership(2, FOREVER));
        room.addMember(3, new Membership(4, 6));
        room.add(came(1, 1));
        room.add(came(2, 2));
        registers(1, 2, -1);
        listens(1, 2, false);
        says(3, 1);
        room.add(came(4, 3));
        hears(1, 4, 3, List.of(3L), List.of());
        registers(2, 3, -1);
        listens(2, 4, false);
        says(5, 1);
        hears(2, 5, 4);
        room.add(Step.of(Kind.WENT, 6, 3));
        hears(1, 6, 5, List.of(), List.of(3L));
        history.add(new Entry.Heard(6 * SECOND, 2, "removed", 6, 5, 0, 0, 0, null, null));
        says(7, 1);
        says(8, 1);
        deletes(9, 8);
        history.add(new Entry.Unread(7 * SECOND, 9, 2, CHAT, 1, 4));
        history.add(new Entry.Settled(20 * SECOND));
    }

    private static Step came(long seq, long user) {
        return Step.of(Kind.CAME, seq, user);
    }

    private void says(long seq, long user) {
        history.add(new Entry.Sending(seq * SECOND, "name " + seq, user, ROOM, 100 + (int) seq, 0));
        room.add(Step.said(seq, 10 + seq, user, 100 + (int) seq, seq * SECOND + 10, "name " + seq));
        history.add(new Entry.Sent(seq * SECOND + 20, "name " + seq, user, ROOM, 100 + (int) seq, seq, 10 + seq));
        hears(1, seq, seq - 1);
    }

    private void deletes(long seq, long saidSeq) {
        Step deleted = room.at(saidSeq).deletedAt(seq);
        room.steps().put(saidSeq, deleted);
        room.add(deleted.deletion(seq * SECOND));
        history.add(new Entry.Deleted(seq * SECOND + 20, 1, ROOM, deleted.id()));
        history.add(deletion(1, seq, seq - 1, deleted.id()));
    }

    private static Entry deletion(int line, long seq, long prev, long id) {
        return new Entry.Heard(seq * SECOND + 30, line, "message.deleted", seq, prev, id, 1, "".hashCode(), null, null);
    }

    private void registers(int line, long user, long after) {
        history.add(new Entry.Registering(2 * SECOND, line, line, user, ROOM, 0, after, after < 0 ? null : "epoch"));
    }

    private void listens(int line, long seq, boolean reset) {
        history.add(new Entry.Listening(2 * SECOND, line, seq, "epoch", reset));
    }

    private void hears(int line, long seq, long prev) {
        history.add(new Entry.Heard(
                seq * SECOND + 30, line, "message", seq, prev, 10 + seq, 1, 100 + (int) seq, null, null));
    }

    private void hears(int line, long seq, long prev, List<Long> came, List<Long> went) {
        history.add(new Entry.Heard(seq * SECOND + 30, line, "people", seq, prev, 0, 0, 0, came, went));
    }

    @Test
    void findsNothingWhereAllIsWell() throws IOException {
        assertEquals(List.of(), check());
    }

    @Test
    void findsAnAnswerForWhatIsNotStored() throws IOException {
        history.add(new Entry.Sent(8 * SECOND, "lost", 1, ROOM, 1, 10, 20));
        finds(Sentence.ANSWERED_IS_STORED);
    }

    @Test
    void findsASeqThatWasGivenTwice() throws IOException {
        room.add(Step.said(5, 99, 1, 1, 5 * SECOND, "other"));
        finds(Sentence.ONE_ORDER);
    }

    @Test
    void findsAHole() throws IOException {
        room.steps().remove(3L);
        finds(Sentence.ONE_ORDER);
    }

    @Test
    void findsAnOrderThatTimeContradicts() throws IOException {
        history.add(0, new Entry.Sending(6 * SECOND, "name 5", 1, ROOM, 105, 0));
        history.add(1, new Entry.Sent(5 * SECOND, "name 7", 1, ROOM, 107, 7, 17));
        finds(Sentence.ONE_ORDER);
    }

    @Test
    void findsANameThatSpokeTwice() throws IOException {
        room.steps().put(7L, Step.said(7, 17, 1, 107, 7 * SECOND, "name 5"));
        finds(Sentence.ONE_MESSAGE_A_NAME);
    }

    @Test
    void findsASkip() throws IOException {
        history.removeIf(entry -> entry instanceof Entry.Heard heard && heard.line() == 1 && heard.seq() == 5);
        finds(Sentence.NO_SKIP);
    }

    @Test
    void findsAListenerWhoNeverHeardTheLast() throws IOException {
        history.removeIf(entry -> entry instanceof Entry.Heard heard && heard.seq() == 7);
        finds(Sentence.NO_SKIP);
    }

    @Test
    void findsARepeat() throws IOException {
        beforeTheEnd(new Entry.Heard(8 * SECOND, 1, "message", 5, 4, 15, 1, 105, null, null));
        finds(Sentence.NO_REPEAT);
    }

    @Test
    void findsALeavingThatNobodyIsTold() throws IOException {
        history.replaceAll(entry -> entry instanceof Entry.Heard heard && heard.went() != null && !heard.went().isEmpty()
                ? new Entry.Heard(heard.at(), 1, "people", 6, 5, 0, 0, 0, List.of(), List.of())
                : entry);
        finds(Sentence.CHANGES_HAVE_PLACES);
    }

    @Test
    void findsADeletionThatNobodyIsTold() throws IOException {
        history.removeIf(entry -> entry instanceof Entry.Heard heard && heard.seq() == 9);
        finds(Sentence.NO_SKIP);
    }

    @Test
    void takesAReplayThatTellsADeletionAlone() throws IOException {
        resumesAfterTheDeletion();
        beforeTheEnd(deletion(3, 9, 7, 18));
        assertEquals(List.of(), check());
    }

    @Test
    void findsATextThatIsToldAfterItsDeletion() throws IOException {
        resumesAfterTheDeletion();
        beforeTheEnd(new Entry.Heard(11 * SECOND, 3, "message", 8, 7, 18, 1, 108, null, null));
        beforeTheEnd(deletion(3, 9, 8, 18));
        finds(Sentence.CHANGES_HAVE_PLACES);
    }

    private void resumesAfterTheDeletion() {
        beforeTheEnd(new Entry.Registering(10 * SECOND, 3, 3, 2, ROOM, 0, 7, "epoch"));
        beforeTheEnd(new Entry.Listening(10 * SECOND, 3, 9, "epoch", false));
    }

    @Test
    void findsOneWhoHearsAfterLeaving() throws IOException {
        beforeTheEnd(new Entry.Heard(8 * SECOND, 2, "message", 7, 6, 17, 1, 107, null, null));
        finds(Sentence.RIGHT_EARS);
    }

    @Test
    void findsOneWhoSpeaksAfterLeaving() throws IOException {
        room.steps().put(7L, Step.said(7, 17, 3, 107, 7 * SECOND, "name 7"));
        finds(Sentence.RIGHT_EARS);
    }

    @Test
    void findsAnOutsiderWhoIsLetIn() throws IOException {
        history.add(new Entry.Peeked(8 * SECOND, 4, CHAT, "read", 200));
        finds(Sentence.RIGHT_EARS);
    }

    @Test
    void findsAClientThatIsSentBackToTheStart() throws IOException {
        registers(3, 2, 5);
        listens(3, 7, true);
        finds(Sentence.RESUMES_ANYWHERE);
    }

    @Test
    void findsAWrongCount() throws IOException {
        beforeTheEnd(new Entry.Unread(8 * SECOND, 9, 2, CHAT, 2, 4));
        finds(Sentence.UNREAD_IS_A_COUNT);
    }

    @Test
    void findsAReadSeqThatGoesBack() throws IOException {
        history.add(0, new Entry.Unread(SECOND, 9, 2, CHAT, 0, 5));
        finds(Sentence.UNREAD_IS_A_COUNT);
    }

    @Test
    void findsWhatHealsTooLate() throws IOException {
        history.replaceAll(entry -> entry instanceof Entry.Heard heard && heard.seq() == 7
                ? new Entry.Heard(15 * SECOND, 1, "message", 7, 6, 17, 1, 107, null, null)
                : entry);
        finds(Sentence.HEALS_IN_TIME);
    }

    private void beforeTheEnd(Entry entry) {
        history.add(history.size() - 1, entry);
    }

    private List<Violation> check() throws IOException {
        return Checker.check(history::forEach, stored, Duration.ofSeconds(5)).violations();
    }

    private void finds(Sentence sentence) throws IOException {
        var found = check().stream().map(Violation::sentence).collect(Collectors.toSet());
        assertTrue(found.contains(sentence), () -> "found only " + found);
    }
}
