import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.settings.password;
const LEAST = 8;

/** Another password, after the present one; wherever else one is signed in, that is over. */
class PasswordSettings extends LiveElement {
  gathering = null;
  #present = h("form-field", { field: { name: "present", label: words.present, type: "password", autocomplete: "current-password" } });
  #next = h("form-field", { field: { name: "next", label: words.next, type: "password", hint: texts.welcome.passwordRule, autocomplete: "new-password" } });
  #told = savedLine();
  #do = h("button", { class: "primary", type: "submit" }, words.change);

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint),
      h("form", { class: "password-form", novalidate: true, onsubmit: (event) => this.#submit(event) }, this.#present, this.#next, this.#told.line, this.#do));
  }

  async #submit(event) {
    event.preventDefault();
    const isLong = [...this.#next.value].length >= LEAST;
    this.#next.isAtFault(!isLong);
    this.#present.isAtFault(false);
    if (!isLong) {
      this.#told.say(texts.refusals.shortPassword, true);
      return;
    }
    this.#do.ariaBusy = "true";
    try {
      await this.gathering.api.auth.changePassword(this.#present.value, this.#next.value);
      this.#present.input.value = this.#next.input.value = "";
      this.#told.saved();
    } catch (error) {
      this.#present.isAtFault(error.errorCode === "wrong_password");
      this.#told.refused(error);
    }
    this.#do.ariaBusy = null;
  }
}

customElements.define("password-settings", PasswordSettings);
