import { api } from "../api/api.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { mark } from "../lib/signs.js";
import { welcomeGround } from "../lib/welcome-ground.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.welcome.reset;
const LEAST = 8;

/** Where a link to a new password leads: sets it, once. What opens it stands behind the hash of the address. */
class ResetPage extends LiveElement {
  #token = location.hash.slice(1);
  #next = h("form-field", { field: { name: "password", label: words.next, type: "password", hint: words.rule, autocomplete: "new-password" } });
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" }, h("span", {}, words.do));
  #middle;

  build() {
    document.title = `${words.title} · ${texts.name}`;
    // Out of the address, so that it stays in no history.
    history.replaceState(null, "", location.pathname);
    this.#middle = h("div", { class: "welcome-middle" }, h("span", { class: "welcome-sign" }, mark(44)), h("h1", { class: "long" }, words.title),
      this.#token
        ? h("form", { class: "welcome-form", novalidate: true, onsubmit: (event) => this.#submit(event) }, this.#next, this.#error, this.#do)
        : this.#wayOut(words.noLink));
    this.append(h("main", { class: "welcome" }, welcomeGround(), this.#middle));
    if (this.#token) this.#next.input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    if ([...this.#next.value].length < LEAST) {
      this.#refuse(texts.refusals.shortPassword);
      return;
    }
    this.#do.ariaBusy = "true";
    try {
      await api().auth.resetPassword(this.#token, this.#next.value);
      this.#middle.lastElementChild.replaceWith(this.#wayOut(words.done));
      this.#middle.querySelector("a").focus();
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals));
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence) {
    this.#error.textContent = sentence;
    this.#next.isAtFault(true);
    this.#next.input.focus();
  }

  #wayOut(sentence) {
    return h("div", { class: "welcome-form" }, h("p", { class: "welcome-note", role: "status" }, sentence), h("a", { class: "primary", href: "/" }, words.comeIn));
  }
}

customElements.define("reset-page", ResetPage);
