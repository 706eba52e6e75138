package org.thegathering.http.message;

import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;

/** The answer for a target that does not exist, in the words of its kind. */
final class Missing {

    private Missing() {}

    static Answer target(Target target) {
        return Answer.refused(
                switch (target) {
                    case Target.Room _ -> Refusal.NO_SUCH_ROOM;
                    case Target.Conversation _ -> Refusal.NO_SUCH_CONVERSATION;
                });
    }
}
