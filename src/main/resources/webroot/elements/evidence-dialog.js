import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.settings.evidence;

/** Asks for the password once more before something about the door is changed. */
class EvidenceDialog extends LiveElement {
  #act = null;
  #dialog;
  #title = h("h2", { id: "evidence-title" });
  #what = h("p", { class: "dialog-hint", id: "evidence-what" });
  #password = h("form-field", { field: { name: "evidence", label: words.password, type: "password", autocomplete: "current-password" } });
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" });

  build() {
    this.#dialog = h("dialog", { class: "room-edit", "aria-labelledby": "evidence-title", "aria-describedby": "evidence-what" },
      h("form", { novalidate: true, onsubmit: (event) => this.#submit(event) }, this.#title, this.#what, this.#password, this.#error,
        h("div", { class: "dialog-actions" },
          h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, texts.keeping.cancel), this.#do)));
    this.append(this.#dialog);
  }

  /**
   * @param question `{title, what, yes, isFinal}`
   * @param act does it, given `{password}`; what it throws is told
   */
  ask({ title, what, yes, isFinal = false }, act) {
    this.#act = act;
    this.#title.textContent = title;
    this.#what.textContent = what;
    this.#do.textContent = yes;
    this.#do.classList.toggle("final", isFinal);
    this.#password.input.value = "";
    this.#refuse("");
    this.#dialog.showModal();
    this.#password.input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#password.value === "") {
      this.#refuse(texts.refusals.noPassword);
      return;
    }
    this.#do.ariaBusy = "true";
    try {
      await this.#act({ password: this.#password.value });
      this.#dialog.close();
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals));
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence) {
    this.#error.textContent = sentence;
    this.#password.isAtFault(sentence !== "");
  }
}

customElements.define("evidence-dialog", EvidenceDialog);
