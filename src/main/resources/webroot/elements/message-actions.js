import { h, icon } from "../lib/dom.js";
import { messageActs } from "../lib/message-acts.js";
import { texts } from "../texts/texts.js";
import { times } from "./message-row.js";

/** How long a button says that it has done its work. */
const DONE_MS = 1_600;

/**
 * What one can do with words, floating at the row that is pointed at or focused. There is one for the whole log, moved
 * from row to row.
 */
class MessageActions extends HTMLElement {
  /** `{gathering, target, place}` */
  means = null;
  #row = null;
  #timer;

  connectedCallback() {
    this.role = "toolbar";
    this.ariaLabel = texts.acts.label;
    this.onkeydown = (event) => this.#key(event);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  /** Moves to a row as drawn by message-row.js, unless somebody is at work where it is. */
  attach(element) {
    const { row } = element;
    if (this.contains(document.activeElement)) return;
    if (row.state !== "said" || row.isGone) this.remove();
    else if (this.parentElement !== element || this.#row !== row) this.#draw(element, row);
  }

  #draw(element, row) {
    this.#row = row;
    this.replaceChildren(
      h("span", { class: "actions-time", "data-always": row.mine && !row.last },
        h("span", {}, times.clock(row.at)), h("span", {}, times.full(row.at))),
      ...messageActs(row, this.means).map((act, i) => this.#button(act, i)),
      h("span", { class: "visually-hidden", role: "status" }));
    if (this.parentElement !== element) element.append(this);
  }

  #button({ icon: sign, label, done, isGrave, act }, i) {
    const button = h("button", { class: "action", type: "button", "aria-label": label, title: label, tabindex: i === 0 ? "0" : "-1",
      "data-grave": isGrave },
      icon(sign, 18));
    button.addEventListener("click", async () => {
      const succeeded = await Promise.resolve(act()).then(() => true, () => false);
      if (succeeded && done) this.#tellDone(button, sign, done);
    });
    return button;
  }

  #tellDone(button, sign, done) {
    const status = this.querySelector("[role=status]");
    clearTimeout(this.#timer);
    button.replaceChildren(icon("check", 18));
    status.textContent = done;
    this.#timer = setTimeout(() => {
      button.replaceChildren(icon(sign, 18));
      status.textContent = "";
    }, DONE_MS);
  }

  /** Left and right inside; Escape goes back to the words. */
  #key(event) {
    const buttons = [...this.querySelectorAll("button")];
    const here = buttons.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") this.parentElement.focus({ preventScroll: true });
    else if (step && here >= 0) this.#focus(buttons, (here + step + buttons.length) % buttons.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #focus(buttons, next) {
    for (const [i, button] of buttons.entries()) button.tabIndex = i === next ? 0 : -1;
    buttons[next].focus();
  }
}

customElements.define("message-actions", MessageActions);
