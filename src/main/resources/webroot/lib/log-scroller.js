import { isAtEnd, openingTop, topAfter, wantsNewer, wantsOlder } from "../models/scroll-keeper.js";

/** Scrolls a log so that whoever reads along follows its end, and for everybody else nothing moves. */
export class LogScroller {
  #box;
  #rows;
  #watch;
  /** Whether the last row is the newest there is: only then is its end worth following. */
  isPresent = true;
  /** Whether one read along when the box last came to rest: a box that shrinks scrolls by itself. */
  wasAtEnd = false;

  /** @param rows the element whose `.words` are kept in view */
  constructor(box, rows) {
    this.#box = box;
    this.#rows = rows;
    this.#watch = new ResizeObserver(() => this.wasAtEnd && this.toEnd());
    this.#watch.observe(box);
    this.#watch.observe(rows);
  }

  stop() {
    this.#watch.disconnect();
  }

  get isAtEnd() {
    return this.isPresent && isAtEnd(this.#metrics());
  }

  get wantsOlder() {
    return wantsOlder(this.#metrics());
  }

  get wantsNewer() {
    return wantsNewer(this.#metrics());
  }

  /** Changes the rows and keeps the place in them. */
  keep(change) {
    const before = this.#metrics();
    const follows = this.isPresent && isAtEnd(before);
    const anchor = follows ? null : this.#firstInView();
    const top = anchor && this.#within(anchor);
    change();
    const moved = anchor?.isConnected ? this.#within(anchor) - top : 0;
    const wanted = topAfter(follows, before, this.#metrics(), moved);
    if (wanted !== this.#box.scrollTop) this.#box.scrollTop = wanted;
  }

  /** @param line the element to open at, or null for the end */
  open(line) {
    this.#box.scrollTop = openingTop(this.#metrics(), line && this.#within(line));
  }

  toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** Words, because a divider may stay above what is put under it. */
  #firstInView() {
    const top = this.#box.getBoundingClientRect().top;
    return [...this.#rows.querySelectorAll(".words")].find((row) => row.getBoundingClientRect().bottom > top);
  }

  /** Pixels from the beginning of the content, in parts too. */
  #within(element) {
    return element.getBoundingClientRect().top - this.#box.getBoundingClientRect().top + this.#box.scrollTop;
  }

  #metrics() {
    const { scrollTop, clientHeight, scrollHeight } = this.#box;
    return { scrollTop, clientHeight, scrollHeight };
  }
}
