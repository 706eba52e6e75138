import { h } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { texts } from "../texts/texts.js";

/** What a place without words says; an empty slot when it has some. */
export function emptyWords(slot, gathering, target, isEmpty) {
  const which = isEmpty ? voice(gathering, target) : "";
  slot.hidden = !isEmpty;
  fill(slot, which, () => {
    if (!which) return [];
    const [first, second] = texts.empty[which];
    return [h("p", { class: "empty-first" }, first), h("p", {}, second)];
  });
}

function voice({ places, conversations }, target) {
  if (target.kind === "conversation") return conversations.get(target.id)?.type === "private" ? "private" : "circle";
  return places.get(target)?.roster.count > 1 ? "noWords" : "alone";
}
