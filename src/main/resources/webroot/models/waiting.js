import { keyOf, conversation as conversationTarget, room as roomTarget } from "./target.js";

/**
 * How many words wait for oneself: private ones, and the calls by name in the room, except where one is looking.
 * @param front the target that stands before a person's eyes, or null when none does
 */
export function waitingWords({ rooms, conversations, mentions }, front) {
  const inFront = front ? keyOf(front) : null;
  const quiet = conversations.all
    .filter((one) => keyOf(conversationTarget(one.id)) !== inFront)
    .reduce((sum, one) => sum + (one.unread ?? 0), 0);
  const room = rooms.current && roomTarget(rooms.current.id);
  const calls = room && keyOf(room) !== inFront ? mentions.of(room) : 0;
  return quiet + calls;
}
