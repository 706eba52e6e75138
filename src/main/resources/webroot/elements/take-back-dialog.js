import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";

const words = texts.takeBack;
const MOST = 500;

/** Asks before words are taken away for good; for another's words it asks why. */
class TakeBackDialog extends LiveElement {
  #row;
  #place;
  #title = h("h2", { id: "take-back-title" });
  #quote = h("blockquote", { class: "take-back-words" });
  #hint = h("p", { class: "dialog-hint", id: "take-back-hint" });
  #reason = h("input", { class: "field-input", id: "take-back-reason", maxlength: MOST, autocomplete: "off" });
  #why = h("div", {}, h("label", { for: "take-back-reason" }, words.reason), this.#reason);
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary grave", type: "submit" });
  #dialog;

  build() {
    this.#dialog = h("dialog", { class: "take-back", "aria-labelledby": "take-back-title", "aria-describedby": "take-back-hint" },
      h("form", { method: "dialog", novalidate: true, onsubmit: (event) => this.#takeBack(event) },
        this.#title, this.#quote, this.#hint, this.#why, this.#error,
        h("div", { class: "dialog-actions" },
          h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, words.keep), this.#do)));
    this.append(this.#dialog);
  }

  /** @param row as in models/message-rows.js */
  open(row, place) {
    this.#row = row;
    this.#place = place;
    this.#title.textContent = row.mine ? words.titleOwn : words.title(row.sender.username);
    this.#quote.textContent = row.text;
    this.#hint.textContent = row.mine ? words.hintOwn : words.hint;
    this.#do.textContent = row.mine ? words.doOwn : words.do;
    this.#why.hidden = row.mine;
    this.#reason.value = "";
    this.#error.textContent = "";
    this.#dialog.showModal();
  }

  async #takeBack(event) {
    event.preventDefault();
    const reason = this.#row.mine ? null : this.#reason.value.trim();
    if (reason === "") {
      this.#error.textContent = words.reasonMissing;
      return this.#reason.focus();
    }
    this.#do.ariaBusy = "true";
    try {
      await this.#place.takeBack(this.#row.id, reason);
      this.#dialog.close();
    } catch (error) {
      this.#error.textContent = refusalText(error, texts.refusals);
    }
    this.#do.ariaBusy = null;
    return undefined;
  }
}

customElements.define("take-back-dialog", TakeBackDialog);
