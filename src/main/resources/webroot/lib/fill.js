/** Sets an element's words only when they are others: the same ones set again are laid out again. */
export function say(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

/** Replaces what is in a slot only when it would look different, so that pictures are not loaded anew. */
export function fill(slot, signature, draw) {
  if (slot.dataset.shows === signature) return;
  slot.dataset.shows = signature;
  slot.replaceChildren(...[draw()].flat().filter(Boolean));
}
