import { h, icon } from "../lib/dom.js";
import { stone } from "../lib/stone.js";
import { texts } from "../texts/texts.js";

/** Pixels that a card keeps from the window's edges. */
const MARGIN = 12;

/** Who somebody is, and what one can do together: opened at their row. Tells `stepaside` with the name. */
class PersonCard extends HTMLElement {
  connectedCallback() {
    this.popover = "auto";
    this.role = "dialog";
    this.className = "person-card menu";
  }

  /** @param row the element that it opens beside @param isKeeper whether they look after the room */
  open(person, row, isKeeper) {
    this.ariaLabel = person.username;
    this.replaceChildren(
      stone(person, 72), h("p", { class: "person-name" }, person.username),
      h("p", { class: "person-status", "data-status": person.status }, [texts.status[person.status], isKeeper && texts.people.keeper].filter(Boolean).join(" · ")),
      this.#act("ear", texts.people.stepAside, () => this.dispatchEvent(new CustomEvent("stepaside", { detail: person.username }))),
      this.#act("user-plus", texts.people.gather, () => document.querySelector("gather-dialog").open([person.id])));
    this.showPopover();
    this.#place(row.getBoundingClientRect());
    this.querySelector("button").focus();
  }

  #act(sign, label, act) {
    return h("button", { class: "menu-row", type: "button", onclick: () => {
      this.hidePopover();
      act();
    } }, icon(sign, 18), label);
  }

  /** Beside the row, towards the middle of the window; within it in any case. */
  #place(row) {
    const { width, height } = this.getBoundingClientRect();
    const isEnd = row.left > innerWidth / 2;
    const left = isEnd ? row.left - width - MARGIN : row.right - width;
    this.style.left = `${Math.min(Math.max(left, MARGIN), innerWidth - width - MARGIN)}px`;
    this.style.top = `${Math.min(Math.max(row.top - MARGIN, MARGIN), innerHeight - height - MARGIN)}px`;
  }
}

customElements.define("person-card", PersonCard);
