import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { placeName } from "../lib/naming.js";
import { messageRows } from "../models/message-rows.js";
import { isAtEnd, openingTop, topAfter, wantsOlder } from "../models/scroll-keeper.js";
import { texts } from "../texts/texts.js";
import { emptyWords } from "./empty-words.js";
import { messageRow, times } from "./message-row.js";

/** What was said in a place: opens at what is new, follows the end, fetches older words ahead, keeps what is in view. */
class MessageList extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #rows = h("div", { class: "log-rows" });
  #scroller;
  #latest;
  #failed;
  #empty = h("div", { class: "log-empty" });
  #unreadAfter = null;
  #isOpened = false;
  #wasAtEnd = true;
  #missed = 0;

  build() {
    const { gathering, target, place } = this;
    this.#failed = h("p", { class: "log-failed", hidden: true }, texts.log.failed,
      h("button", { class: "text-button", type: "button", onclick: () => this.#fetchAgain() }, texts.log.tryAgain));
    this.#scroller = h("div", { class: "log", role: "log", "aria-live": "off", tabindex: "0", "aria-label": texts.log.label(placeName(gathering, target)) },
      h("div", { class: "log-column" }, this.#failed, this.#empty, this.#rows));
    this.#latest = h("button", { class: "latest", type: "button", hidden: true, onclick: () => this.#toEnd() },
      icon("chevron-down", 18), h("span", {}));
    this.append(this.#scroller, this.#latest);
    this.follow(gathering.outbox, gathering.connection, place);
    this.until(place.subscribe((what, message) => what === "message" && this.#heard(message)));
    this.on(this.#scroller, "scroll", () => this.#scrolled());
    this.on(document, "visibilitychange", () => this.#readAlong());
    const watch = new ResizeObserver(() => this.#missed === 0 && this.#wasAtEnd && this.#toEnd());
    watch.observe(this.#scroller);
    this.until(() => watch.disconnect());
  }

  render() {
    const { gathering, target, place } = this;
    if (!place.log.isOpen) this.#isOpened = false;
    else if (!this.#isOpened) this.#drawLine();
    const before = this.#metrics();
    const anchor = this.#firstInView();
    const anchorTop = anchor?.offsetTop;
    const pending = gathering.outbox.of(target);
    const rows = messageRows({
      log: place.log, pending, ownId: gathering.me.id, unreadAfter: this.#unreadAfter, dayKey: times.dayKey,
    });
    keyedList(this.#rows, place.log.isOpen || pending.length ? rows : [], messageRow(gathering));
    this.#failed.hidden = place.loading !== "failed";
    emptyWords(this.#empty, gathering, target, place.log.isOpen && rows.every((row) => row.kind === "begin"));
    const moved = anchor?.isConnected ? anchor.offsetTop - anchorTop : 0;
    if (place.log.isOpen && !this.#isOpened) this.#opened();
    else this.#scroller.scrollTop = topAfter(before, this.#metrics(), moved);
    this.#fetchAhead();
    this.#readAlong();
  }

  /** The line stands where one left off, if others have spoken since; it stays until one leaves the place. */
  #drawLine() {
    const after = this.gathering.readSeq(this.target) ?? null;
    const isNews = ({ seq, message }) => message && seq > after && message.sender_id !== this.gathering.me.id;
    this.#unreadAfter = after !== null && this.place.log.entries.some(isNews) ? after : null;
  }

  #opened() {
    this.#isOpened = true;
    const line = this.#rows.querySelector(".unread-line");
    this.#scroller.scrollTop = openingTop(this.#metrics(), line?.offsetTop ?? null);
    this.#scrolled();
  }

  #heard(message) {
    if (message.sender_id === this.gathering.me.id) this.#wasAtEnd = true;
    else if (!this.#wasAtEnd) this.#missed++;
    this.#offerLatest();
  }

  #scrolled() {
    this.#wasAtEnd = isAtEnd(this.#metrics());
    if (this.#wasAtEnd) this.#missed = 0;
    this.#offerLatest();
    this.#fetchAhead();
    this.#readAlong();
  }

  #offerLatest() {
    this.#latest.hidden = this.#wasAtEnd;
    this.#latest.lastElementChild.textContent = this.#missed ? texts.log.latestCount(this.#missed) : texts.log.latest;
  }

  #fetchAhead() {
    if (this.#isOpened && this.place.loading === null && wantsOlder(this.#metrics())) this.place.loadOlder();
  }

  /** Words count as read when they stand before a person: this window in front, the end in view. */
  #readAlong() {
    const seq = this.place.log.entries.findLast((entry) => entry.message)?.seq;
    if (!this.#isOpened || !seq || document.hidden || !isAtEnd(this.#metrics())) return;
    if (seq > (this.gathering.readSeq(this.target) ?? 0)) this.gathering.read(this.target, seq);
  }

  #toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #fetchAgain() {
    if (this.place.log.isOpen) this.place.loadOlder();
    else this.place.open();
  }

  /** Words, because a divider may stay above what is put under it. */
  #firstInView() {
    const top = this.#scroller.scrollTop;
    return [...this.#rows.querySelectorAll(".words")].find((row) => row.offsetTop + row.offsetHeight > top);
  }

  #metrics() {
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    return { scrollTop, clientHeight, scrollHeight };
  }
}

customElements.define("message-list", MessageList);
