import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName } from "../lib/naming.js";
import { lengthOf, MOST, pressure } from "../models/length.js";
import { TypingSignal } from "../models/typing-signal.js";
import { texts } from "../texts/texts.js";

const TOUCH = matchMedia("(pointer: coarse)");

/** Where one speaks. Enter sends, Shift and Enter breaks the line; on touch Enter breaks it. */
class MessageComposer extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #text;
  #send;
  #count = h("span", { class: "composer-count", role: "status" });
  #gone = h("p", { class: "composer-gone", hidden: true });
  #form;
  #signal;

  build() {
    const { gathering, target, place } = this;
    const label = this.#label();
    this.#signal = new TypingSignal(() => gathering.tellTyping(target));
    this.#text = h("textarea", { id: "words", rows: "1", placeholder: label, "aria-label": label, "aria-describedby": "who-hears",
      autocomplete: "off", enterkeyhint: TOUCH.matches ? "enter" : "send",
      oninput: () => this.#wrote(), onkeydown: (event) => this.#key(event) });
    this.#send = h("button", { class: "send", type: "submit", "aria-label": texts.composer.send }, icon("arrow-up"));
    this.#form = h("form", { class: "composer-box", onsubmit: (event) => this.#submit(event) }, this.#text, this.#count, this.#send);
    this.append(this.#form, this.#gone);
    this.follow(place);
    this.#text.value = gathering.drafts.of(target);
    this.#fit();
    if (!TOUCH.matches) this.#text.focus({ preventScroll: true });
  }

  render() {
    const isGone = this.place.ended !== null;
    this.#gone.textContent = this.target.kind === "room" ? texts.threshold.closed : texts.composer.rests;
    this.#form.hidden = isGone;
    this.#gone.hidden = !isGone;
  }

  #label() {
    if (this.target.kind === "room") return texts.composer.room;
    const one = this.gathering.conversations.get(this.target.id);
    return one.type === "private" ? texts.composer.private(conversationName(one)) : texts.composer.circle;
  }

  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || TOUCH.matches) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  #wrote() {
    this.gathering.drafts.keep(this.target, this.#text.value);
    this.#signal.wrote(this.#text.value);
    this.#fit();
  }

  #submit(event) {
    event.preventDefault();
    const length = lengthOf(this.#text.value);
    if (length === 0 || length > MOST) return;
    this.gathering.outbox.say(this.target, this.#text.value.trim());
    this.#signal.sent();
    this.#text.value = "";
    this.gathering.drafts.keep(this.target, "");
    this.#fit();
    this.#text.focus();
  }

  /** The box grows with its words, up to what its style allows. */
  #fit() {
    this.#text.style.blockSize = "auto";
    this.#text.style.blockSize = `${this.#text.scrollHeight}px`;
    const length = lengthOf(this.#text.value);
    this.#tellLength(length);
    this.#send.toggleAttribute("data-ready", length > 0 && length <= MOST);
  }

  /** A number for the eye, a sentence for the ear. */
  #tellLength(length) {
    const state = pressure(length);
    const sentence = length > MOST ? texts.composer.tooLong(length - MOST) : texts.composer.left(MOST - length);
    this.#count.dataset.pressure = state;
    fill(this.#count, state === "fine" ? "" : sentence, () => (state === "fine" ? []
      : [h("span", { "aria-hidden": "true" }, String(MOST - length)), h("span", { class: "visually-hidden" }, sentence)]));
  }
}

customElements.define("message-composer", MessageComposer);
