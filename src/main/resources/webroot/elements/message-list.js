import { openDialog } from "../lib/dialogs.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { LogFocus } from "../lib/log-focus.js";
import { onLongPress } from "../lib/long-press.js";
import { placeName } from "../lib/naming.js";
import { WindowedLog } from "../lib/windowed-log.js";
import { parseRoute, seqOf } from "../models/route.js";
import { keyOf } from "../models/target.js";
import { firstUnread } from "../models/unread-line.js";
import { texts } from "../texts/texts.js";
import { emptyWords } from "./empty-words.js";
import "./latest-button.js";
import "./log-notes.js";
import "./message-actions.js";

/** How long words that somebody pointed at are washed in colour. */
const FOUND_MS = 2_400;
/** How long words are in view before they count as read, for whoever reads further up. */
const SEEN_MS = 800;
const TOUCH = matchMedia("(pointer: coarse)");

/** What was said in a place: opens at what is new or at what the address names, and fetches more as one comes near. */
class MessageList extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  measures = true;
  #rows = h("div", { class: "log-rows" });
  #empty = h("div", { class: "log-empty" });
  #notes;
  #latest;
  #words;
  #focus;
  #actions;
  #isOpening = false;
  /** Others' words that came while one was reading elsewhere. */
  #missed = 0;
  #waiting = 0;
  #reading = null;

  build() {
    const { gathering, target, place } = this;
    const means = { gathering, target, place };
    this.#notes = h("log-notes", { place });
    const box = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": texts.log.label(placeName(gathering, target)), tabindex: "0" },
      h("div", { class: "log-column" }, this.#notes, this.#empty, this.#rows));
    this.#latest = h("latest-button", { onclick: ({ detail }) => this.#leaveForLatest(detail === 0) });
    this.#actions = h("message-actions", { means });
    this.append(box, this.#latest);
    this.#words = new WindowedLog(box, this.#rows, means);
    this.until(() => this.#words.stop());
    this.until(() => clearTimeout(this.#reading));
    this.#focus = new LogFocus(box, this.#rows, {
      escape: () => this.#leave(), first: () => this.#focus.go(this.#words.toBeginning()), last: () => this.#toLatest(true),
    });
    if (place.excerpt) place.toPresent();
    this.follow(gathering.outbox, gathering.connection, place);
    this.until(place.subscribe((what, message) => what === "message" && this.#heard(message)));
    this.#listen(box, means);
  }

  #listen(box, means) {
    this.on(box, "scroll", () => this.#scrolled());
    this.on(document, "visibilitychange", () => this.#readAlong());
    this.on(window, "hashchange", () => this.#words.isOpen && this.#asked !== null && this.#show(this.#asked));
    this.on(this.#rows, "focusin", ({ target }) => this.#attach(target.closest(".words")));
    this.on(this.#rows, "pointermove", ({ target, pointerType }) => pointerType === "mouse" && this.#attach(target.closest(".words")));
    this.on(this.#rows, "pointerleave", () => this.#attach(document.activeElement.closest(".words")));
    onLongPress(this.#rows, ".words", ({ row }) => openDialog("message-sheet", {}, row, means));
  }

  render() {
    const { log } = this.place;
    if (!log.isOpen) this.#words.isOpen = false;
    if (log.isOpen && !this.#words.isOpen) this.#open();
    else if (!this.#isOpening) this.#update();
  }

  /** Whoever speaks wants to see it, wherever they were reading. */
  #update() {
    const waited = this.#waiting;
    this.#waiting = this.gathering.outbox.of(this.target).length;
    if (this.#waiting > waited) this.#toLatest(false);
    else this.#words.update();
    this.#settle();
  }

  /** Opens at the words that the address names, else at what is new, else at the end; fetches them where needed. */
  async #open() {
    if (this.#isOpening) return;
    const { place, gathering, target } = this;
    const readSeq = gathering.readMarks.of(target), unread = gathering.unread(target), asked = this.#asked;
    const goal = asked ?? (unread ? readSeq : null);
    if (goal && !place.shown.reaches(goal)) {
      this.#isOpening = true;
      await place.lookAt(goal).catch(() => {});
      this.#isOpening = false;
      if (!this.isConnected) return;
    }
    const unreadFrom = firstUnread(place.shown, readSeq, gathering.me.id);
    if (unreadFrom === null && asked === null && place.excerpt) place.toPresent();
    this.#waiting = gathering.outbox.of(target).length;
    this.#words.open(unreadFrom);
    this.#missed = this.#words.isAtEnd ? 0 : unread;
    this.#notes.open();
    this.#focus.forget();
    this.#settle();
    if (asked !== null) this.#show(asked);
  }

  /** The seq that the address names in this place, or null. */
  get #asked() {
    const target = parseRoute(location.hash);
    return target && keyOf(target) === keyOf(this.target) ? seqOf(location.hash) : null;
  }

  /** After the rows have changed. */
  #settle() {
    this.#focus.refresh();
    emptyWords(this.#empty, this.gathering, this.target, this.#words.isEmpty);
    this.#scrolled();
  }

  #heard(message) {
    if (message.sender_id !== this.gathering.me.id && !this.#words.follows) this.#missed++;
  }

  #scrolled() {
    const words = this.#words;
    words.rest();
    if (!words.isOpen) return;
    if (words.isAtEnd) {
      this.#missed = 0;
      this.#latest.hide();
    } else this.#latest.offer(this.#missed, this.gathering.mentions.of(this.target) > 0);
    this.#fetch(words.reach());
    this.#focus.refresh();
    this.#readAlong();
  }

  #fetch(missing) {
    if (this.place.failed) return;
    if (missing.includes("older")) this.place.loadOlder();
    if (missing.includes("newer")) this.place.loadNewer();
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
    if (this.place.excerpt) this.place.toPresent();
    this.#words.toEnd();
    this.#settle();
    if (andFocus) this.#focus.go(this.#words.lastRow);
  }

  /** Goes to what was said at a seq, or next after it, wherever it lies. */
  async #show(seq) {
    await this.place.lookAt(seq).catch(() => {});
    const row = this.isConnected ? this.#words.show(seq) : null;
    if (!row) return;
    this.#focus.go(row);
    row.scrollIntoView({ block: "center" });
    row.toggleAttribute("data-found", true);
    setTimeout(() => row.toggleAttribute("data-found", false), FOUND_MS);
    this.#settle();
  }

  #attach(row) {
    if (row) this.#actions.attach(row);
    else this.#actions.remove();
  }

  /** Words count as read when they stand before a person: this window in front, and they in view for a moment. */
  #readAlong() {
    const last = this.place.log.said.at(-1);
    if (!this.#words.isOpen || !last || document.hidden) return;
    if (this.#words.isAtEnd) this.gathering.readMarks.reached(this.target, last.seq);
    else this.#reading ??= setTimeout(() => this.#readSoFar(), SEEN_MS);
  }

  #readSoFar() {
    this.#reading = null;
    const seq = this.#words.seenSeq;
    if (seq !== null && !document.hidden) this.gathering.readMarks.reached(this.target, seq, false);
  }
}

customElements.define("message-list", MessageList);
