import { isAtEnd, openingTop, topAfter, wantsOlder } from "../models/scroll-keeper.js";

/** Scrolls a log so that whoever reads along follows its end, and for everybody else nothing moves. */
export class LogScroller {
  #box;
  #rows;
  #watch;
  /** Whether one read along when the box last came to rest: a box that shrinks scrolls by itself. */
  wasAtEnd = true;

  /** @param rows the element whose `.words` are kept in view */
  constructor(box, rows) {
    this.#box = box;
    this.#rows = rows;
    this.#watch = new ResizeObserver(() => this.wasAtEnd && this.toEnd());
    this.#watch.observe(box);
  }

  stop() {
    this.#watch.disconnect();
  }

  get isAtEnd() {
    return isAtEnd(this.#metrics());
  }

  get wantsOlder() {
    return wantsOlder(this.#metrics());
  }

  /** Changes the rows and keeps the place in them. */
  keep(change) {
    const before = this.#metrics();
    const anchor = this.#firstInView();
    const top = anchor?.offsetTop;
    change();
    this.#box.scrollTop = topAfter(before, this.#metrics(), anchor?.isConnected ? anchor.offsetTop - top : 0);
  }

  /** @param line the element to open at, or null for the end */
  open(line) {
    this.#box.scrollTop = openingTop(this.#metrics(), line?.offsetTop ?? null);
  }

  toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** Words, because a divider may stay above what is put under it. */
  #firstInView() {
    const top = this.#box.scrollTop;
    return [...this.#rows.querySelectorAll(".words")].find((row) => row.offsetTop + row.offsetHeight > top);
  }

  #metrics() {
    const { scrollTop, clientHeight, scrollHeight } = this.#box;
    return { scrollTop, clientHeight, scrollHeight };
  }
}
