import { h } from "../lib/dom.js";
import { complete, completionAt } from "../models/completion.js";
import { texts } from "../texts/texts.js";

const LIST_ID = "completions";

/**
 * Offers emoji after `:` and people after `@` while one writes. The field keeps the focus and points at the chosen
 * option (ARIA 1.2: a text box with `aria-autocomplete="list"`; a combobox would have one line only).
 */
class WordCompletion extends HTMLElement {
  /** `{gathering, place}` */
  means = null;
  field = null;
  #list = h("ul", { id: LIST_ID, class: "completions", role: "listbox", "aria-label": texts.composer.offers });
  #told = h("span", { class: "visually-hidden", role: "status" });
  #options = [];
  #chosen = 0;
  #wanted = null;
  #dismissed = null;

  connectedCallback() {
    this.#list.hidden = true;
    this.append(this.#list, this.#told);
    const { field } = this;
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", LIST_ID);
    field.addEventListener("input", ({ isComposing }) => (isComposing ? this.close() : this.#look()));
    field.addEventListener("compositionend", () => this.#look());
    field.addEventListener("click", () => this.#look());
    field.addEventListener("blur", () => this.close());
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** @returns whether the key was meant for the list */
  key(event) {
    if (!this.isOpen || event.isComposing || event.keyCode === 229) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#choose((this.#chosen + step + this.#options.length) % this.#options.length);
    else if (event.key === "Escape") this.#dismiss();
    else if ((event.key === "Enter" && !event.shiftKey) || event.key === "Tab") this.#take(this.#chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  close() {
    this.#wanted = null;
    this.#list.hidden = true;
    this.#told.textContent = "";
    this.field.removeAttribute("aria-activedescendant");
  }

  async #look() {
    const { field } = this;
    const wanted = field.selectionStart === field.selectionEnd ? completionAt(field.value, field.selectionStart) : null;
    if (!wanted || wanted.from === this.#dismissed) return wanted ? undefined : this.#rest();
    this.#dismissed = null;
    this.#wanted = wanted;
    const options = await this.#candidates(wanted).catch(() => []);
    if (this.#wanted !== wanted) return undefined;
    return options.length === 0 ? this.close() : this.#offer(options);
  }

  /** Fetched when somebody first writes a sign that asks for it. */
  async #candidates(wanted) {
    const { candidates } = await import("../lib/candidates.js");
    return candidates(wanted, this.means);
  }

  #rest() {
    this.#dismissed = null;
    this.close();
  }

  /** What was sent away stays away, as long as one writes the same word. */
  #dismiss() {
    this.#dismissed = this.#wanted.from;
    this.close();
  }

  #offer(options) {
    this.#options = options;
    this.#list.replaceChildren(...options.map((one, i) =>
      h("li", { id: `${LIST_ID}-${i}`, class: "completion", role: "option",
        onpointerdown: (event) => event.preventDefault(), onclick: () => this.#take(i) },
        one.sign(), h("span", { class: "row-name" }, one.name))));
    if (!this.isOpen) this.#told.textContent = texts.composer.suggestions(options.length);
    this.#list.hidden = false;
    this.#choose(0);
  }

  #choose(i) {
    this.#chosen = i;
    for (const [n, option] of [...this.#list.children].entries()) option.ariaSelected = String(n === i);
    this.field.setAttribute("aria-activedescendant", `${LIST_ID}-${i}`);
  }

  #take(i) {
    const { field } = this;
    const { text, caret } = complete(field.value, this.#wanted, this.#options[i].insert);
    this.close();
    field.value = text;
    field.setSelectionRange(caret, caret);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

customElements.define("word-completion", WordCompletion);
