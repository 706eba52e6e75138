import { bodyOf, keyOf } from "./target.js";

/** Up to where one has read in each place: as the server says, and where it does not, as this browser remembers. */
export class ReadMarks {
  #shelf;
  #lists;
  #tell;
  #onReached;

  /**
   * @param lists `{room, conversation}`, the lists by kind of target; each has `get(id)` and `update(id, values)`
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
    this.#tell("chat.read", { ...bodyOf(target), seq });
    this.#shelf.put(keyOf(target), seq);
    this.#lists[target.kind].update(target.id, { ...(isAll && { unread: 0 }), read_seq: seq });
    this.#onReached(target, seq);
  }
}
