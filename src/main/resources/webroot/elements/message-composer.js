import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName } from "../lib/naming.js";
import { endingText } from "../models/endings.js";
import { lengthOf, MOST, pressure } from "../models/length.js";
import { TypingSignal } from "../models/typing-signal.js";
import { texts } from "../texts/texts.js";
import "./word-completion.js";

const TOUCH = matchMedia("(pointer: coarse)");

/** Where one speaks. Enter sends, Shift and Enter breaks the line; on touch Enter breaks it. */
class MessageComposer extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  /** Where the place answers, when words cannot go out as they are. */
  notice = null;
  #text;
  #send;
  #count = h("span", { class: "composer-count", role: "status" });
  #gone = h("p", { class: "composer-gone", hidden: true });
  #form;
  #completion;
  #picker = null;
  #signal;

  build() {
    const { gathering, target, place } = this;
    const label = this.#label();
    this.#signal = new TypingSignal(() => gathering.tellTyping(target));
    this.#text = h("textarea", { id: "words", rows: "1", placeholder: label, "aria-label": label, "aria-describedby": "who-hears",
      autocomplete: "off", enterkeyhint: TOUCH.matches ? "enter" : "send",
      oninput: () => this.#wrote(), onkeydown: (event) => this.#key(event) });
    this.#completion = h("word-completion", { means: { gathering, place }, field: this.#text });
    const emoji = h("button", { class: "icon-button composer-emoji", type: "button", "aria-label": texts.emoji.open, title: texts.emoji.open,
      "aria-haspopup": "dialog", onclick: () => this.#pick(emoji) }, icon("smile"));
    this.#send = h("button", { class: "send", type: "submit", "aria-label": texts.composer.send }, icon("arrow-up"));
    this.#form = h("form", { class: "composer-box", onsubmit: (event) => this.#submit(event) }, this.#text, this.#count, emoji, this.#send);
    this.append(this.#completion, this.#form, this.#gone);
    this.follow(place, gathering.conversations);
    this.#text.value = gathering.drafts.of(target);
    this.#fit();
    if (!TOUCH.matches) this.#text.focus({ preventScroll: true });
  }

  render() {
    const reason = this.place.ended ?? (this.#conversation?.isArchived ? "archived" : null);
    if (reason !== null) this.#gone.textContent = endingText(reason, this.#conversation?.type ?? null, texts.endings);
    this.#form.hidden = reason !== null;
    this.#gone.hidden = reason === null;
  }

  get #conversation() {
    return this.target.kind === "conversation" ? this.gathering.conversations.get(this.target.id) : undefined;
  }

  #label() {
    const one = this.#conversation;
    if (!one) return texts.composer.room;
    return one.type === "private" ? texts.composer.private(conversationName(one)) : texts.composer.circle;
  }

  #key(event) {
    if (this.#completion.key(event)) return;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229 || TOUCH.matches) return;
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
    this.notice.say(length > MOST ? texts.composer.refused(length - MOST) : "");
    if (length === 0 || length > MOST) return;
    this.gathering.outbox.say(this.target, this.#text.value.trim());
    this.#signal.sent();
    this.#text.value = "";
    this.gathering.drafts.keep(this.target, "");
    this.#fit();
    this.#text.focus();
  }

  async #pick(beside) {
    if (!this.#picker) {
      await import("./emoji-picker.js");
      this.#picker = h("emoji-picker", { recent: this.gathering.recentEmoji, onemoji: ({ detail }) => this.#insert(detail) });
      this.append(this.#picker);
    }
    this.#picker.open(beside);
  }

  #insert(text) {
    this.#text.setRangeText(text, this.#text.selectionStart, this.#text.selectionEnd, "end");
    this.#wrote();
    if (!this.#picker.matches(":popover-open")) this.#text.focus();
  }

  /** The box grows with its words, up to what its style allows. */
  #fit() {
    this.#text.style.blockSize = "auto";
    this.#text.style.blockSize = `${this.#text.scrollHeight}px`;
    const length = lengthOf(this.#text.value);
    this.#tellLength(length);
    this.#send.toggleAttribute("data-ready", length > 0 && length <= MOST);
    if (length <= MOST) this.notice.say("");
  }

  /** A number for the eye, a sentence for the ear. */
  #tellLength(length) {
    const state = pressure(length);
    const sentence = length > MOST ? texts.composer.tooLong(length - MOST) : texts.composer.left(MOST - length);
    this.#count.dataset.pressure = state;
    fill(this.#count, state === "fine" ? "" : sentence, () => (state === "fine" ? []
      : [h("span", { "aria-hidden": "true" }, String(MOST - length).replace("-", "−")), h("span", { class: "visually-hidden" }, sentence)]));
  }
}

customElements.define("message-composer", MessageComposer);
