import { Observable } from "./observable.js";

/** How long one signal counts, unless the next comes or the words themselves. */
const LASTS_MS = 6_000;

/** Who is writing in a target just now, by id, in the order in which they began. */
export class TypingTracker extends Observable {
  #timers = new Map();
  #lastsMs;

  constructor(lastsMs = LASTS_MS) {
    super();
    this.#lastsMs = lastsMs;
  }

  get ids() {
    return [...this.#timers.keys()];
  }

  heard(id) {
    const isNew = !this.#timers.has(id);
    clearTimeout(this.#timers.get(id));
    this.#timers.set(id, setTimeout(() => this.ended(id), this.#lastsMs));
    if (isNew) this.changed();
  }

  ended(id) {
    if (!this.#timers.has(id)) return;
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.changed();
  }

  clear() {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
