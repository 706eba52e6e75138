import { isAtEnd, openingTop, wantsNewer, wantsOlder } from "../models/scroll-keeper.js";

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

  /** Whether the end is to stay in view. Known from when the box last came to rest, so that nothing need be laid out to ask. */
  get follows() {
    return this.isPresent && this.wasAtEnd;
  }

  /**
   * Changes the rows, and follows the end or keeps the place in them, whatever a person scrolls in the same frame.
   * @param isAbove whether rows above those in view are changed: whoever follows the end has no other reason to look first
   */
  keep(change, isAbove = true) {
    const { follows } = this;
    if (!follows || isAbove) this.#keepInView(change);
    else change();
    if (follows) this.toEnd();
  }

  #keepInView(change) {
    takeNote();
    const { scrollTop } = this.#box;
    const anchor = this.#firstInView();
    const top = anchor && this.#within(anchor);
    change();
    const wanted = scrollTop + (anchor?.isConnected ? this.#within(anchor) - top : 0);
    if (wanted !== this.#box.scrollTop) this.#box.scrollTop = wanted;
    takeNote();
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

/**
 * Has the browser write down now where everything stands, as a hit test does: rows that were put above those in view, and the
 * scrolling that makes up for them, are then one step, and what a person scrolls before the next frame is another. Taken
 * together, all in view would count as moved (Layout Instability, W3C draft, "unexpected shifts").
 */
function takeNote() {
  document.elementFromPoint(0, 0);
}
