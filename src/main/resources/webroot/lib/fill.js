/** Replaces what is in a slot only when it would look different, so that pictures are not loaded anew. */
export function fill(slot, signature, draw) {
  if (slot.dataset.shows === signature) return;
  slot.dataset.shows = signature;
  slot.replaceChildren(...[draw()].flat().filter(Boolean));
}
