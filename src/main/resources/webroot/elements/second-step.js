import { api } from "../api/api.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.welcome;

/** After the password the code, where an account asks for one. Tells `tokens` with the server's answer, or `over`. */
class SecondStep extends LiveElement {
  /** What the refusal of the password gave for it. */
  token = null;
  #code = h("form-field", { field: { name: "code", label: words.code, hint: words.codeHint, autocomplete: "one-time-code" } });
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" }, h("span", {}, words.comeIn));

  build() {
    this.append(h("form", { class: "welcome-form", novalidate: true, onsubmit: (event) => this.#submit(event) },
      this.#code, this.#error, this.#do,
      h("button", { class: "text-button", type: "button", onclick: () => this.dispatchEvent(new CustomEvent("over")) }, words.again)));
    this.#code.input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    this.#do.ariaBusy = "true";
    try {
      const tokens = await api().auth.secondFactor(this.token, this.#code.value.trim());
      this.dispatchEvent(new CustomEvent("tokens", { detail: tokens }));
    } catch (error) {
      this.#error.textContent = refusalText(error, texts.refusals);
      this.#code.isAtFault(true);
      this.#code.input.focus();
    }
    this.#do.ariaBusy = null;
  }
}

customElements.define("second-step", SecondStep);
