const BATCH_MS = 2_000;
const ONE_BY_ONE = 3;

/** Gathers new words for screen readers, so that a lively place is told in batches of at least two seconds. */
export class Announcements {
  #waiting = [];
  #timer = null;
  #tell;
  #phrases;

  /** @param phrases `{said(name, words), several(count, names)}` */
  constructor(tell, phrases) {
    this.#tell = tell;
    this.#phrases = phrases;
  }

  add(name, words) {
    this.#waiting.push({ name, words });
    this.#timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  flush() {
    this.stop();
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    this.#tell(batch.length <= ONE_BY_ONE
      ? batch.map(({ name, words }) => this.#phrases.said(name, words)).join(" ")
      : this.#phrases.several(batch.length, [...new Set(batch.map(({ name }) => name))].slice(0, 3)));
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
  }
}
