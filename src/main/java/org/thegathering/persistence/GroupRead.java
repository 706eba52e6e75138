package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers many questions of one kind with one reading: group commit, turned round.
 *
 * <p>While a group is being read, questions gather; all that have gathered become the next group, and equal ones share
 * an answer. So a lonely question is read at once, a crowd that asks at the same time costs a few statements instead of
 * one each, and no answer is older than its question.
 *
 * <p>Lives on one event loop.
 *
 * @param <Q> compared by value
 */
public final class GroupRead<Q, A> {

    private final int limit;
    private final Function<List<Q>, Future<List<A>>> reading;
    private final Map<Q, Promise<A>> waiting = new LinkedHashMap<>();
    private boolean underWay;

    /**
     * @param limit different questions in one group at most
     * @param reading the answers to some questions, in the order of these
     */
    public GroupRead(int limit, Function<List<Q>, Future<List<A>>> reading) {
        this.limit = limit;
        this.reading = reading;
    }

    public Future<A> ask(Q question) {
        Promise<A> answer = waiting.computeIfAbsent(question, first -> Promise.promise());
        next();
        return answer.future();
    }

    private void next() {
        if (underWay || waiting.isEmpty()) {
            return;
        }
        List<Q> questions = new ArrayList<>();
        List<Promise<A>> answers = new ArrayList<>();
        Iterator<Map.Entry<Q, Promise<A>>> first = waiting.entrySet().iterator();
        while (first.hasNext() && questions.size() < limit) {
            Map.Entry<Q, Promise<A>> entry = first.next();
            questions.add(entry.getKey());
            answers.add(entry.getValue());
            first.remove();
        }
        underWay = true;
        read(questions).onComplete(
                found -> {
                    goOn();
                    for (int i = 0; i < answers.size(); i++) {
                        answers.get(i).complete(found.get(i));
                    }
                },
                failure -> {
                    goOn();
                    answers.forEach(answer -> answer.fail(failure));
                });
    }

    private Future<List<A>> read(List<Q> questions) {
        try {
            return reading.apply(questions);
        } catch (RuntimeException bug) {
            return Future.failedFuture(bug);
        }
    }

    /** The next group is on its way before the answers to this one are taken further. */
    private void goOn() {
        underWay = false;
        next();
    }
}
