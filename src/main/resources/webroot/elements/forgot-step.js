import { api } from "../api/api.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.welcome.forgotten;

/** Asks for a link to a new password. Whether somebody has the address is not told. Tells `over`. */
class ForgotStep extends LiveElement {
  /** What was typed before. */
  email = "";
  #email = h("form-field", { field: { name: "email", label: texts.welcome.email, type: "email", hint: words.hint, autocomplete: "username" } });
  #told = h("p", { class: "welcome-note", role: "status", hidden: true }, words.sent);
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" }, h("span", {}, words.do));

  build() {
    this.append(h("form", { class: "welcome-form", novalidate: true, onsubmit: (event) => this.#submit(event) },
      this.#email, this.#error, this.#told, this.#do,
      h("button", { class: "text-button", type: "button", onclick: () => this.dispatchEvent(new CustomEvent("over")) }, words.back)));
    this.#email.input.value = this.email;
    this.#email.input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const email = this.#email.value.trim();
    this.#refuse(/^[^\s@]+@[^\s@]+$/.test(email) ? "" : texts.refusals.noEmail);
    if (this.#error.textContent) return;
    this.#do.ariaBusy = "true";
    try {
      await api().auth.forgotPassword(email);
      this.#told.hidden = false;
      this.#email.hidden = this.#do.hidden = true;
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals));
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence) {
    this.#error.textContent = sentence;
    this.#email.isAtFault(sentence !== "");
    if (sentence) this.#email.input.focus();
  }
}

customElements.define("forgot-step", ForgotStep);
