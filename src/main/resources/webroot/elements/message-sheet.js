import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { messageActs } from "../lib/message-acts.js";
import { texts } from "../texts/texts.js";
import { times } from "./message-row.js";

/** What one can do with words, as a sheet from below, for whoever has fingers only. */
class MessageSheet extends LiveElement {
  /** Whether the veil was pressed since the sheet opened: the finger that opened it may be lifted there. */
  #isPressed = false;
  #dialog = h("dialog", { class: "sheet", "aria-label": texts.acts.label,
    onpointerdown: ({ target }) => { this.#isPressed = target === this.#dialog; }, onclick: () => this.#isPressed && this.#dialog.close() });

  build() {
    this.append(this.#dialog);
  }

  /**
   * @param row as in models/message-rows.js
   * @param means `{gathering, target, place}`
   */
  open(row, means) {
    if (row.state !== "said" || row.isGone) return;
    this.#dialog.replaceChildren(
      h("p", { class: "sheet-about" }, h("strong", {}, row.mine ? texts.log.you : row.sender.username), " ", times.full(row.at)),
      h("p", { class: "sheet-words" }, row.text),
      ...messageActs(row, means).map((act) => this.#row(act)));
    this.#isPressed = false;
    this.#dialog.showModal();
  }

  #row({ icon: sign, label, isGrave, act }) {
    return h("button", { class: "menu-row", type: "button", "data-grave": isGrave, onclick: async () => {
      this.#dialog.close();
      await Promise.resolve(act()).catch(() => {});
    } }, icon(sign), label);
  }
}

customElements.define("message-sheet", MessageSheet);
