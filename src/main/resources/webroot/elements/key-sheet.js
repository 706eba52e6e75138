import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { texts } from "../texts/texts.js";

const MAC = /Mac|iP/.test(navigator.platform);
const CONTROL = MAC ? "⌘" : "Ctrl";
const ALT = MAC ? "⌥" : "Alt";

/** What each key does, in the words of the catalogue. */
const KEYS = {
  find: [[CONTROL, "K"]],
  places: [[ALT, "↑"], [ALT, "↓"]],
  unread: [[ALT, "⇧", "↑"], [ALT, "⇧", "↓"]],
  regions: [["F6"], ["⇧", "F6"]],
  send: [["Enter"]],
  line: [["⇧", "Enter"]],
  close: [["Esc"]],
  sheet: [["?"]],
};

/** All the keys of the page. */
class KeySheet extends LiveElement {
  #dialog;

  build() {
    this.#dialog = h("dialog", { class: "key-sheet", "aria-labelledby": "key-sheet-title" },
      h("div", { class: "key-sheet-head" }, h("h2", { id: "key-sheet-title" }, texts.keys.title),
        h("button", { class: "icon-button", type: "button", "aria-label": texts.place.close, onclick: () => this.#dialog.close() }, icon("x"))),
      h("dl", {}, Object.entries(KEYS).map(([name, combinations]) =>
        h("div", { class: "key-row" }, h("dt", {}, texts.keys[name]), h("dd", {}, combinations.map((keys) => this.#combination(keys)))))));
    this.append(this.#dialog);
  }

  open() {
    this.#dialog.showModal();
  }

  #combination(keys) {
    return h("span", { class: "key-combination" }, keys.map((key) => h("kbd", {}, key)));
  }
}

customElements.define("key-sheet", KeySheet);
