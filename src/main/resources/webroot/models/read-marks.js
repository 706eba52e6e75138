import { bodyOf, keyOf } from "./target.js";

/** Up to where one has read in each place: as the server says, and where it does not, as this browser remembers. */
export class ReadMarks {
  #shelf;
  #lists;
  #tell;
  #onReached;
  /** What was read while there was no path, by target. */
  #untold = new Map();

  /**
   * @param lists `{room, conversation}`, the lists by kind of target; each has `get(id)` and `update(id, values)`
   * @param tell says it to the server: (address, body) to whether there was a path
   * @param onReached is told each target and seq that was read here
   */
  constructor({ shelf, lists, tell, onReached = () => {} }) {
    this.#shelf = shelf;
    this.#lists = lists;
    this.#tell = tell;
    this.#onReached = onReached;
  }

  /** The last seq that was read; null where nobody knows. */
  of(target) {
    return this.#lists[target.kind].get(target.id)?.read_seq ?? this.#shelf.get(keyOf(target));
  }

  /** Everything up to this seq was seen. @param isAll whether nothing is left, or the server will tell how much */
  reached(target, seq, isAll = true) {
    if (seq <= (this.of(target) ?? 0)) return;
    this.#untold.set(keyOf(target), { ...bodyOf(target), seq });
    this.tellAgain();
    this.#shelf.put(keyOf(target), seq);
    this.#lists[target.kind].update(target.id, { ...(isAll && { unread: 0 }), read_seq: seq });
    this.#onReached(target, seq);
  }

  /** For when there is a path again. */
  tellAgain() {
    for (const [key, body] of this.#untold) {
      if (this.#tell("chat.read", body)) this.#untold.delete(key);
    }
  }
}
