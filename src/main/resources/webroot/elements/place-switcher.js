import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { switcherRows } from "../lib/switcher-rows.js";
import { texts } from "../texts/texts.js";

/** Goes anywhere by a few letters: arrows choose, Enter goes, Esc closes. */
class PlaceSwitcher extends LiveElement {
  gathering = null;
  #dialog;
  #input;
  #list = h("div", { class: "switcher-list", id: "switcher-list", role: "listbox", "aria-label": texts.switcher.title });
  #nothing = h("p", { class: "side-note", hidden: true }, texts.switcher.nothing);
  #options = [];
  #chosen = 0;

  build() {
    this.#input = h("input", { type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "switcher-list", autocomplete: "off",
      spellcheck: "false", placeholder: texts.switcher.title, "aria-label": texts.switcher.title,
      oninput: () => this.#find(), onkeydown: (event) => this.#key(event) });
    const keys = ["↑↓", "Enter", "Esc"].map((key, i) => h("span", {}, h("kbd", {}, key), ` ${texts.switcher.keys[i]}`));
    this.#dialog = h("dialog", { class: "switcher", "aria-label": texts.switcher.title },
      h("div", { class: "switcher-field" }, icon("search"), this.#input,
        h("button", { class: "icon-button", type: "button", "aria-label": texts.place.close, onclick: () => this.#dialog.close() }, icon("x"))),
      this.#list, this.#nothing, h("p", { class: "switcher-keys", "aria-hidden": "true" }, keys));
    this.append(this.#dialog);
    this.on(window, "keydown", (event) => this.#hotkey(event));
    const { rooms, conversations, places } = this.gathering;
    this.follow(rooms, conversations, places);
  }

  /** Who comes or goes while one looks is there or gone; what was chosen stays chosen. */
  render() {
    if (this.#dialog.open) this.#offer();
  }

  open() {
    this.#input.value = "";
    this.#find();
    this.#dialog.showModal();
    this.#input.focus();
  }

  #hotkey(event) {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.#dialog.open) this.#dialog.close();
    else if (!document.querySelector("dialog[open]")) this.open();
  }

  #find() {
    this.#chosen = 0;
    this.#offer();
  }

  #offer() {
    this.#options = [];
    const sections = switcherRows(this.gathering, this.#input.value).filter(({ rows }) => rows.length > 0);
    this.#list.replaceChildren(...sections.map((section) => this.#section(section)));
    this.#nothing.hidden = this.#options.length > 0;
    this.#chosen = Math.max(0, Math.min(this.#chosen, this.#options.length - 1));
    this.#mark();
  }

  #section({ title, rows }) {
    const group = h("div", { role: "group", "aria-label": title }, h("p", { class: "section", "aria-hidden": "true" }, title));
    for (const row of rows) {
      const option = h("div", { class: "switcher-row", role: "option", id: `option-${this.#options.length}`, onclick: () => this.#go(row) },
        row.sign(), h("span", { class: "row-name" }, row.name), h("span", { class: "row-word" }, row.consequence));
      this.#options.push({ option, row });
      group.append(option);
    }
    return group;
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && !event.isComposing) {
      // Else the same stroke would press what has the focus when the dialog is closed: a threshold's way in.
      event.preventDefault();
      if (this.#options.length) this.#go(this.#options[this.#chosen].row);
    }
    if (!step || this.#options.length === 0) return;
    event.preventDefault();
    this.#chosen = (this.#chosen + step + this.#options.length) % this.#options.length;
    this.#mark();
  }

  #mark() {
    for (const [i, { option }] of this.#options.entries()) option.ariaSelected = String(i === this.#chosen);
    const chosen = this.#options[this.#chosen]?.option;
    this.#input.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  async #go(row) {
    this.#dialog.close();
    const href = await Promise.resolve(row.go()).catch(() => null);
    if (href) location.hash = href;
  }
}

customElements.define("place-switcher", PlaceSwitcher);
