import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { LogFocus } from "../lib/log-focus.js";
import { LogScroller } from "../lib/log-scroller.js";
import { onLongPress } from "../lib/long-press.js";
import { placeName } from "../lib/naming.js";
import { LogWindow } from "../models/log-window.js";
import { placeOf } from "../models/message-log.js";
import { messageRows } from "../models/message-rows.js";
import { parseRoute, seqOf } from "../models/route.js";
import { keyOf } from "../models/target.js";
import { firstUnread } from "../models/unread-line.js";
import { texts } from "../texts/texts.js";
import { emptyWords } from "./empty-words.js";
import "./message-actions.js";
import { messageRow, times } from "./message-row.js";
import "./message-sheet.js";

/** How long words that somebody pointed at are washed in colour. */
const FOUND_MS = 2_400;
const TOUCH = matchMedia("(pointer: coarse)");

/**
 * What was said in a place: opens at what is new or at what the address names, follows the end, fetches older words
 * ahead, keeps what is in view. Of a long talk only a part stands in the page.
 */
class MessageList extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #window = new LogWindow();
  #rows = h("div", { class: "log-rows" });
  #empty = h("div", { class: "log-empty" });
  #blanks = h("div", { class: "log-blanks", "aria-hidden": "true" }, [0, 1, 2].map(() => h("p", {}, h("i"), h("b"), h("b"))));
  #failed;
  #latest;
  #box;
  #scroller;
  #focus;
  #actions;
  #sheet;
  /** The seq before which the unread line stands; fixed when the place opens, so that the line stays. */
  #unreadFrom = null;
  #isOpened = false;
  #isOpening = false;
  /** Others' words that came while one was reading elsewhere. */
  #missed = 0;
  #waiting = 0;

  build() {
    const { gathering, target, place } = this;
    const means = { gathering, place };
    this.#failed = h("p", { class: "log-failed", hidden: true }, h("span"),
      h("button", { class: "text-button", type: "button", onclick: () => this.#fetchAgain() }, texts.log.tryAgain));
    const label = texts.log.label(placeName(gathering, target));
    const column = h("div", { class: "log-column" }, this.#failed, this.#blanks, this.#empty, this.#rows);
    this.#box = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": label, tabindex: "0" }, column);
    this.#latest = h("button", { class: "latest", type: "button", hidden: true, onclick: ({ detail }) => this.#leaveForLatest(detail === 0) },
      icon("chevron-down", 18), h("span", {}));
    this.#actions = h("message-actions", { target, means });
    this.#sheet = h("message-sheet", { target, means });
    this.append(this.#box, this.#latest, this.#sheet);
    this.#scroller = new LogScroller(this.#box, this.#rows);
    this.#focus = new LogFocus(this.#box, this.#rows, {
      escape: () => this.#leave(), first: () => this.#toFirst(), last: () => this.#toLatest(true),
    });
    this.until(() => this.#scroller.stop());
    this.follow(gathering.outbox, gathering.connection, place);
    this.until(place.subscribe((what, message) => what === "message" && this.#heard(message)));
    this.#listen();
  }

  #listen() {
    this.on(this.#box, "scroll", () => this.#scrolled());
    this.on(document, "visibilitychange", () => this.#readAlong());
    this.on(window, "hashchange", () => this.#isOpened && this.#asked !== null && this.#show(this.#asked));
    this.on(this.#rows, "focusin", ({ target }) => this.#attach(target.closest(".words")));
    this.on(this.#rows, "pointerover", ({ target, pointerType }) => pointerType === "mouse" && this.#attach(target.closest(".words")));
    this.on(this.#rows, "pointerleave", () => this.#attach(document.activeElement.closest(".words")));
    onLongPress(this.#rows, ".words", ({ row }) => this.#sheet.open(row));
    if (this.place.excerpt) this.place.toPresent();
  }

  render() {
    const { place } = this;
    if (!place.log.isOpen) this.#isOpened = false;
    if (place.log.isOpen && !this.#isOpened) this.#open();
    else if (!this.#isOpening) this.#update();
    this.#blanks.hidden = this.#isOpened || this.#waiting > 0 || place.failed !== null;
    this.#failed.hidden = place.failed === null;
    this.#failed.dataset.where = place.failed;
    this.#failed.firstElementChild.textContent = place.failed === "newer" ? texts.log.failedNewer : texts.log.failed;
  }

  #update() {
    const { place } = this;
    const waited = this.#waiting;
    this.#waiting = this.gathering.outbox.of(this.target).length;
    const speaks = this.#waiting > waited;
    if (speaks) this.#toNewest();
    this.#window.settle(place.shown, this.#scroller.isAtEnd);
    this.#redraw();
    if (speaks) this.#scroller.toEnd();
    this.#scrolled();
  }

  /** Opens at the words that the address names, else at what is new, else at the end; fetches them where needed. */
  async #open() {
    if (this.#isOpening) return;
    const { place, gathering, target } = this;
    const readSeq = gathering.readMarks.of(target), unread = this.#unread, asked = this.#asked;
    const goal = asked ?? (unread ? readSeq : null);
    if (goal && !place.shown.reaches(goal)) {
      this.#isOpening = true;
      await place.lookAt(goal).catch(() => {});
      this.#isOpening = false;
      if (!this.isConnected) return;
    }
    this.#isOpened = true;
    this.#unreadFrom = firstUnread(place.shown, readSeq, gathering.me.id);
    this.#window.fit(this.#box.clientHeight);
    if (this.#unreadFrom === null) this.#window.toEnd(place.shown);
    else this.#window.around(place.shown, this.#unreadFrom);
    this.#waiting = gathering.outbox.of(target).length;
    this.#redraw();
    this.#scroller.open(this.#rows.querySelector(".unread-line"));
    this.#missed = this.#scroller.isAtEnd ? 0 : unread;
    this.#focus.forget();
    this.#scrolled();
    this.renderSoon();
    if (asked !== null) this.#show(asked);
  }

  get #unread() {
    return this.gathering.unread(this.target);
  }

  /** The seq that the address names in this place, or null. */
  get #asked() {
    const target = parseRoute(location.hash);
    return target && keyOf(target) === keyOf(this.target) ? seqOf(location.hash) : null;
  }

  #redraw() {
    this.#scroller.keep(() => this.#draw());
    this.#focus.refresh();
  }

  #draw() {
    const { gathering, target, place } = this;
    const { entries, isFirst } = this.#window.view(place.shown);
    const isPresent = place.excerpt === null && this.#window.isAtEnd;
    const pending = isPresent ? gathering.outbox.of(target) : [];
    const lineIsAbove = !isFirst && entries.find((entry) => entry.message)?.seq > this.#unreadFrom;
    const rows = messageRows({
      log: { entries, isComplete: isFirst && place.shown.isComplete }, pending, ownId: gathering.me.id,
      unreadFrom: lineIsAbove ? null : this.#unreadFrom, dayKey: times.dayKey,
    });
    this.#scroller.isPresent = isPresent;
    keyedList(this.#rows, this.#isOpened || pending.length ? rows : [], messageRow({ gathering, place }));
    emptyWords(this.#empty, gathering, target, this.#isOpened && rows.every((row) => row.kind === "begin"));
  }

  #heard(message) {
    if (message.sender_id !== this.gathering.me.id && !this.#scroller.isAtEnd) this.#missed++;
  }

  #scrolled() {
    const { place } = this;
    this.#scroller.wasAtEnd = this.#scroller.isAtEnd;
    if (this.#scroller.wasAtEnd) this.#missed = 0;
    this.#offerLatest();
    if (!this.#isOpened) return;
    if (this.#scroller.wantsOlder && !this.#grow("older") && !place.failed) place.loadOlder();
    if (this.#scroller.wantsNewer && !this.#grow("newer") && !place.failed) place.loadNewer();
    this.#readAlong();
  }

  #offerLatest() {
    const { wasAtEnd } = this.#scroller;
    this.#latest.hidden = wasAtEnd || !this.#isOpened;
    if (wasAtEnd) return;
    const words = this.#missed ? texts.log.latestCount(this.#missed) : texts.log.latest;
    const label = this.#latest.lastElementChild;
    if (label.textContent !== words) label.textContent = words;
    this.#latest.toggleAttribute("data-for-me", this.gathering.mentions.of(this.target) > 0);
  }

  /** @param way "older" or "newer": what is loaded already, and only does not stand in the page */
  #grow(way) {
    const hasGrown = this.#window[way](this.place.shown);
    if (hasGrown) this.#redraw();
    return hasGrown;
  }

  #toNewest() {
    this.#window.toEnd(this.place.log);
    if (this.place.excerpt) this.place.toPresent();
  }

  /** The button goes away, so the focus must go on: by keys to the words, else to where one speaks. */
  #leaveForLatest(byKeys) {
    this.#toLatest(byKeys);
    if (!byKeys && !TOUCH.matches) this.#leave();
  }

  #leave() {
    document.getElementById("words")?.focus({ preventScroll: true });
  }

  #toLatest(andFocus) {
    this.#toNewest();
    this.#redraw();
    this.#scroller.toEnd();
    this.#scrolled();
    if (andFocus) this.#focus.go([...this.#rows.querySelectorAll(".words")].at(-1));
  }

  /** The first of the words that are here; older ones are fetched as one comes near. */
  #toFirst() {
    while (this.#window.older(this.place.shown));
    this.#redraw();
    this.#box.scrollTop = 0;
    this.#focus.go(this.#rows.querySelector(".words"));
  }

  /** Goes to what was said at a seq, or next after it, wherever it lies. */
  async #show(seq) {
    const { place } = this;
    await place.lookAt(seq).catch(() => {});
    if (!this.isConnected) return;
    const said = place.shown.said[placeOf(place.shown.said, seq)];
    if (!said) return;
    this.#window.around(place.shown, said.seq);
    this.#redraw();
    const row = this.#rows.querySelector(`[data-seq="${said.seq}"]`);
    if (!row) return;
    this.#focus.go(row);
    row.scrollIntoView({ block: "center" });
    row.toggleAttribute("data-found", true);
    setTimeout(() => row.toggleAttribute("data-found", false), FOUND_MS);
    this.#scrolled();
  }

  #attach(row) {
    if (row) this.#actions.attach(row);
    else this.#actions.remove();
  }

  /** Words count as read when they stand before a person: this window in front, the end in view. */
  #readAlong() {
    const last = this.place.log.said.at(-1);
    if (this.#isOpened && last && !document.hidden && this.#scroller.isAtEnd) this.gathering.readMarks.reached(this.target, last.seq);
  }

  #fetchAgain() {
    const { place } = this;
    if (!place.log.isOpen) place.open();
    else if (place.failed === "newer") place.loadNewer();
    else place.loadOlder();
  }
}

customElements.define("message-list", MessageList);
