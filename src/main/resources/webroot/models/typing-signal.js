/** At most one signal in this time, so that others' trackers do not run out while one writes on. */
const EVERY_MS = 3_000;

/** Decides when one's own writing is worth a signal. */
export class TypingSignal {
  #last = -Infinity;
  #tell;
  #now;

  constructor(tell, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  wrote(text) {
    if (!text.trim() || this.#now() - this.#last < EVERY_MS) return;
    this.#last = this.#now();
    this.#tell();
  }

  /** After the words went out the next ones are news again. */
  sent() {
    this.#last = -Infinity;
  }
}
