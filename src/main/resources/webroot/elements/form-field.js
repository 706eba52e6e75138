import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { texts } from "../texts/texts.js";

/** A labelled field; a password can be shown. */
class FormField extends LiveElement {
  /** `{name, label, type, hint, autocomplete}` */
  field = null;
  input = h("input", { class: "field-input" });
  #hint = h("p", { class: "field-hint" });

  get value() {
    return this.input.value;
  }

  build() {
    const { name, label, type = "text", hint = "", autocomplete } = this.field;
    const { input } = this;
    Object.assign(input, { id: `field-${name}`, name, type, autocomplete, autocapitalize: "none", spellcheck: false });
    this.#hint.id = `hint-${name}`;
    this.append(h("label", { for: input.id }, label),
      h("span", { class: "field-box" }, input, type === "password" && this.#eye()), this.#hint);
    this.hint(hint);
  }

  hint(text) {
    this.#hint.textContent = text;
    this.#hint.hidden = text === "";
    if (text) this.input.setAttribute("aria-describedby", this.#hint.id);
    else this.input.removeAttribute("aria-describedby");
  }

  isAtFault(yes) {
    if (yes) this.input.ariaInvalid = "true";
    else this.input.removeAttribute("aria-invalid");
  }

  #eye() {
    const eye = h("button", { class: "icon-button field-eye", type: "button", "aria-label": texts.welcome.show }, icon("eye"));
    eye.addEventListener("click", () => {
      const isShown = this.input.type === "password";
      this.input.type = isShown ? "text" : "password";
      eye.ariaLabel = isShown ? texts.welcome.hide : texts.welcome.show;
      eye.replaceChildren(icon(isShown ? "eye-off" : "eye"));
    });
    return eye;
  }
}

customElements.define("form-field", FormField);
