import { placeOf } from "./message-log.js";

/** Rows lower than this, in pixels, do not occur. */
const LEAST_ROW = 27;
/** Screens of words that stand in the page at least: one in view, one and a half ahead each way, and as much again. */
const SCREENS = 6;
const AT_LEAST = 160;
/** Words that are drawn at once while one scrolls: few enough for a frame. */
const STEP = 20;

/**
 * The part of a log that stands in the page: it moves with the reader, so that a talk of thousands costs no more than
 * a short one. Counted in messages; comings and goings ride along.
 */
export class LogWindow {
  #from = 0;
  #to = Infinity;
  #most = AT_LEAST;

  /** Whether it ends with the newest words and follows them. */
  get isAtEnd() {
    return this.#to === Infinity;
  }

  /** @param height of what one sees at once, in pixels */
  fit(height) {
    this.#most = Math.max(AT_LEAST, Math.ceil((SCREENS * height) / LEAST_ROW));
  }

  /** The entries within, and whether the log's beginning is among them. */
  view({ entries, said }) {
    const first = placeOf(said, this.#from);
    const from = first === 0 ? 0 : placeOf(entries, this.#from);
    return { entries: entries.slice(from, placeOf(entries, this.#to + 1)), isFirst: first === 0 };
  }

  toEnd({ said }) {
    this.#from = said[Math.max(0, said.length - this.#most)]?.seq ?? 0;
    this.#to = Infinity;
  }

  around({ said }, seq) {
    const at = placeOf(said, seq);
    this.#between(said, at - (this.#most >> 1), at + (this.#most >> 1));
  }

  /** @returns whether there was something older */
  older({ said }) {
    const first = placeOf(said, this.#from);
    if (first === 0) return false;
    this.#between(said, first - STEP, Math.min(placeOf(said, this.#to + 1), first - STEP + this.#most));
    return true;
  }

  /** @returns whether there was something newer */
  newer({ said }) {
    if (this.isAtEnd) return false;
    const last = placeOf(said, this.#to + 1) + STEP;
    this.#between(said, Math.max(placeOf(said, this.#from), last - this.#most), last);
    return true;
  }

  /**
   * After words were added at the end: whoever reads along lets the oldest go, who reads further up stops following.
   * @returns whether the oldest went
   */
  settle({ said }, readsAlong) {
    if (!this.isAtEnd || said.length - placeOf(said, this.#from) <= this.#most + STEP) return false;
    if (readsAlong) this.toEnd({ said });
    else this.#between(said, placeOf(said, this.#from), said.length - 1);
    return readsAlong;
  }

  /** @param end the place after the last */
  #between(said, start, end) {
    this.#from = said[Math.max(0, start)]?.seq ?? 0;
    this.#to = end >= said.length ? Infinity : said[end - 1].seq;
  }
}
