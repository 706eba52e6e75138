import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { LogScroller } from "../lib/log-scroller.js";
import { placeName } from "../lib/naming.js";
import { messageRows } from "../models/message-rows.js";
import { unreadLine } from "../models/unread-line.js";
import { texts } from "../texts/texts.js";
import { emptyWords } from "./empty-words.js";
import { messageRow, times } from "./message-row.js";

/** What was said in a place: opens at what is new, follows the end, fetches older words ahead, keeps what is in view. */
class MessageList extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #rows = h("div", { class: "log-rows" });
  #empty = h("div", { class: "log-empty" });
  #failed;
  #latest;
  #scroller;
  /** The seq after which words are news; fixed when the place opens, so that the line stays. */
  #unreadAfter = null;
  #isOpened = false;
  #missed = 0;
  #waiting = 0;

  build() {
    const { gathering, target, place } = this;
    this.#failed = h("p", { class: "log-failed", hidden: true }, texts.log.failed,
      h("button", { class: "text-button", type: "button", onclick: () => this.#fetchAgain() }, texts.log.tryAgain));
    const label = texts.log.label(placeName(gathering, target));
    const box = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": label, tabindex: "0" },
      h("div", { class: "log-column" }, this.#failed, this.#empty, this.#rows));
    this.#latest = h("button", { class: "latest", type: "button", hidden: true, onclick: () => this.#scroller.toEnd() },
      icon("chevron-down", 18), h("span", {}));
    this.append(box, this.#latest);
    this.#scroller = new LogScroller(box, this.#rows);
    this.until(() => this.#scroller.stop());
    this.follow(gathering.outbox, gathering.connection, place);
    this.until(place.subscribe((what, message) => what === "message" && this.#heard(message)));
    this.on(box, "scroll", () => this.#scrolled());
    this.on(document, "visibilitychange", () => this.#readAlong());
  }

  render() {
    const { log, loading } = this.place;
    if (!log.isOpen) this.#isOpened = false;
    const opens = log.isOpen && !this.#isOpened;
    if (opens) this.#unreadAfter = unreadLine(log, this.gathering.readMarks.of(this.target), this.gathering.me.id);
    this.#scroller.keep(() => this.#draw());
    this.#followOwn();
    this.#failed.hidden = loading !== "failed";
    if (opens) {
      this.#isOpened = true;
      this.#scroller.open(this.#rows.querySelector(".unread-line"));
    }
    this.#scrolled();
  }

  #draw() {
    const { gathering, target, place } = this;
    const pending = gathering.outbox.of(target);
    const rows = messageRows({
      log: place.log, pending, ownId: gathering.me.id, unreadAfter: this.#unreadAfter, dayKey: times.dayKey,
    });
    keyedList(this.#rows, place.log.isOpen || pending.length ? rows : [], messageRow(gathering));
    emptyWords(this.#empty, gathering, target, place.log.isOpen && rows.every((row) => row.kind === "begin"));
  }

  /** Whoever speaks wants to see it, wherever they were reading. */
  #followOwn() {
    const before = this.#waiting;
    this.#waiting = this.gathering.outbox.of(this.target).length;
    if (this.#waiting > before) this.#scroller.toEnd();
  }

  #heard(message) {
    if (message.sender_id !== this.gathering.me.id && !this.#scroller.isAtEnd) this.#missed++;
  }

  #scrolled() {
    this.#scroller.wasAtEnd = this.#scroller.isAtEnd;
    if (this.#scroller.wasAtEnd) this.#missed = 0;
    this.#latest.hidden = this.#scroller.wasAtEnd;
    this.#latest.lastElementChild.textContent = this.#missed ? texts.log.latestCount(this.#missed) : texts.log.latest;
    if (this.#isOpened && this.place.loading === null && this.#scroller.wantsOlder) this.place.loadOlder();
    this.#readAlong();
  }

  /** Words count as read when they stand before a person: this window in front, the end in view. */
  #readAlong() {
    const last = this.place.log.entries.findLast((entry) => entry.message);
    if (this.#isOpened && last && !document.hidden && this.#scroller.isAtEnd) this.gathering.readMarks.reached(this.target, last.seq);
  }

  #fetchAgain() {
    if (this.place.log.isOpen) this.place.loadOlder();
    else this.place.open();
  }
}

customElements.define("message-list", MessageList);
