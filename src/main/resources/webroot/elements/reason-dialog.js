import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.keeping.reason;
const MOST = 500;

/** Asks why something is done to somebody, and for how long, before it is done. */
class ReasonDialog extends LiveElement {
  #act = null;
  #dialog;
  #title = h("h2", { id: "reason-title" });
  #what = h("p", { class: "dialog-hint", id: "reason-what" });
  #reason = h("form-field", { field: { name: "reason", label: words.label, hint: words.hint, autocomplete: "off" } });
  #duration = h("select", { id: "field-duration", class: "field-input" });
  #howLong = h("div", { class: "field-block" }, h("label", { for: "field-duration" }, words.duration), this.#duration);
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" });

  build() {
    this.#dialog = h("dialog", { class: "room-edit", "aria-labelledby": "reason-title", "aria-describedby": "reason-what" },
      h("form", { novalidate: true, onsubmit: (event) => this.#submit(event) }, this.#title, this.#what, this.#howLong, this.#reason, this.#error,
        h("div", { class: "dialog-actions" },
          h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, texts.keeping.cancel), this.#do)));
    this.append(this.#dialog);
  }

  /**
   * @param question `{title, what, yes, isFinal, durations}`; `durations` are seconds, null for good, or absent where it has no end
   * @param act does it, given `{reason, seconds}`; what it throws is told
   */
  open({ title, what, yes, isFinal = false, durations = [] }, act) {
    this.#act = act;
    this.#title.textContent = title;
    this.#what.textContent = what;
    this.#do.textContent = yes;
    this.#do.classList.toggle("final", isFinal);
    this.#howLong.hidden = durations.length === 0;
    this.#duration.replaceChildren(...durations.map((seconds) => h("option", { value: String(seconds) }, words.durations(seconds))));
    this.#reason.input.value = "";
    this.#refuse("");
    this.#dialog.showModal();
    (durations.length ? this.#duration : this.#reason.input).focus();
  }

  async #submit(event) {
    event.preventDefault();
    const reason = this.#reason.value.trim();
    if (!reason || [...reason].length > MOST) {
      this.#refuse(words.missing);
      return;
    }
    this.#do.ariaBusy = "true";
    try {
      const seconds = JSON.parse(this.#duration.value || "null");
      await this.#act({ reason, ...(this.#howLong.hidden ? {} : { seconds }) });
      this.#dialog.close();
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals));
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence) {
    this.#error.textContent = sentence;
    this.#reason.isAtFault(sentence === words.missing);
  }
}

customElements.define("reason-dialog", ReasonDialog);
