import { texts } from "../texts/texts.js";
import { openDialog } from "./dialogs.js";

const MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
/** Seconds; null is for good. */
const DURATIONS = { mute: [10 * MINUTE, HOUR, DAY, 7 * DAY], ban: [HOUR, DAY, 7 * DAY, 30 * DAY, null] };

/**
 * What whoever looks after a room may do about somebody: how it is called, and the way to do it, which asks why first.
 * @param name of the act, as in api/moderation.js and in the catalogue
 * @param person `{id, username}`
 * @param done runs when it is done
 */
export function orderAct(name, room, person, moderation, done = () => {}) {
  const { word, title, what } = texts.keeping.order.acts[name];
  const question = { title: title(person.username, room.name), what, yes: word, durations: DURATIONS[name] ?? [] };
  const act = async (reason) => {
    await moderation[name](room.id, person.id, reason);
    await done();
  };
  return { word, title: question.title, ask: () => openDialog("reason-dialog", {}, question, act) };
}
