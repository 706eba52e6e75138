/**
 * Why one can no longer speak somewhere, in a sentence of the catalogue.
 * @param reason as told by `removed` and `closed`, or the words of a refusal
 * @param type of the conversation, or null for a room
 */
export function endingText(reason, type, words) {
  if (type === null) return reason === "closed" ? words.closed : words.led;
  if (reason === "archived") return type === "private" ? words.restsPrivate : words.rests;
  return type === "private" ? words.restsPrivate : words.notYours;
}

/** Why one is signed out. @param reason as told by `session.ended`; null, or one that is not known, where nobody said */
export const signedOutText = (reason, words) => (Object.hasOwn(words, reason) ? words[reason] : words.other);

/** Why one is outside of a room, for one who was led out. */
export const farewellText = ({ name, reason }, words) => (words[reason] ?? words.led)(name);
