import { messageRow, times } from "../elements/message-row.js";
import { LogWindow } from "../models/log-window.js";
import { placeOf } from "../models/message-log.js";
import { messageRows } from "../models/message-rows.js";
import { keyedList } from "./keyed-list.js";
import { LogScroller } from "./log-scroller.js";

/** The part of a place's words that stands in the page: drawn, moved along with the reader, kept where it is. */
export class WindowedLog {
  #box;
  #rows;
  #means;
  #window = new LogWindow();
  #scroller;
  /** The seq before which the unread line stands, or null. */
  unreadFrom = null;
  /** Whether it was laid somewhere; until then only one's own words on their way are shown. */
  isOpen = false;

  /** @param means `{gathering, target, place}` */
  constructor(box, rows, means) {
    this.#box = box;
    this.#rows = rows;
    this.#means = means;
    this.#scroller = new LogScroller(box, rows);
  }

  stop() {
    this.#scroller.stop();
  }

  /** Whether one reads along: the newest words are in view. */
  get isAtEnd() {
    return this.#scroller.isAtEnd;
  }

  /** The same, as it was when the log last came to rest. */
  get follows() {
    return this.#scroller.follows;
  }

  get lastRow() {
    return [...this.#rows.querySelectorAll(".words")].at(-1) ?? null;
  }

  get isEmpty() {
    return this.isOpen && this.#rows.querySelector(".words, .comings") === null;
  }

  /** The seq of the last words that are in view as a whole, or null. */
  get seenSeq() {
    const { bottom } = this.#box.getBoundingClientRect();
    const seen = [...this.#rows.querySelectorAll(".words[data-seq]")].findLast((row) => row.getBoundingClientRect().bottom <= bottom);
    return seen ? Number(seen.dataset.seq) : null;
  }

  /** Opens with the unread line at 30 % of the height, or at the end. */
  open(unreadFrom) {
    const { shown } = this.#means.place;
    this.isOpen = true;
    this.unreadFrom = unreadFrom;
    this.#window.fit(this.#box.clientHeight);
    if (unreadFrom === null) this.#window.toEnd(shown);
    else this.#window.around(shown, unreadFrom);
    this.draw();
    this.#scroller.open(this.#rows.querySelector(".unread-line"));
    this.rest();
  }

  /** Lays the window round the words at a seq, or next after it. @returns their row, or null */
  show(seq) {
    const { shown } = this.#means.place;
    const said = shown.said[placeOf(shown.said, seq)];
    if (!said) return null;
    this.#window.around(shown, said.seq);
    this.draw();
    return this.#rows.querySelector(`[data-seq="${said.seq}"]`);
  }

  toEnd() {
    this.#window.toEnd(this.#means.place.log);
    this.draw();
    this.#scroller.toEnd();
    this.rest();
  }

  /** To the first of the words that are here. @returns their row */
  toBeginning() {
    while (this.#window.older(this.#means.place.shown));
    this.draw();
    this.#box.scrollTop = 0;
    return this.#rows.querySelector(".words");
  }

  /** After words were added or have changed. */
  update() {
    const letsGo = this.#window.settle(this.#means.place.shown, this.#scroller.follows);
    this.#scroller.keep(() => this.#draw(), letsGo);
    this.rest();
  }

  draw() {
    this.#scroller.keep(() => this.#draw());
  }

  /** What follows the end must know whether it was there when the box last came to rest. */
  rest() {
    this.#scroller.wasAtEnd = this.#scroller.isAtEnd;
  }

  /** Draws what is near on each side. @returns which words have yet to be fetched: "older", "newer", both or none */
  reach() {
    const missing = [];
    if (this.#scroller.wantsOlder && !this.#grow("older")) missing.push("older");
    if (this.#scroller.wantsNewer && !this.#grow("newer")) missing.push("newer");
    return missing;
  }

  #grow(way) {
    const hasGrown = this.#window[way](this.#means.place.shown);
    if (hasGrown) this.draw();
    return hasGrown;
  }

  #draw() {
    const { gathering, target, place } = this.#means;
    const { entries, isFirst } = this.#window.view(place.shown);
    const isPresent = place.excerpt === null && this.#window.isAtEnd;
    const lineIsAbove = !isFirst && entries.find((entry) => entry.message)?.seq > this.unreadFrom;
    const pending = isPresent ? gathering.outbox.of(target) : [];
    const rows = messageRows({
      log: { entries, isComplete: isFirst && place.shown.isComplete }, pending, ownId: gathering.me.id,
      unreadFrom: lineIsAbove ? null : this.unreadFrom, dayKey: times.dayKey,
    });
    this.#scroller.isPresent = isPresent;
    keyedList(this.#rows, this.isOpen || pending.length ? rows : [], messageRow({ gathering, place }));
  }
}
