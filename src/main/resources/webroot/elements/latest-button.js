import { h, icon } from "../lib/dom.js";
import { texts } from "../texts/texts.js";

/** The way to the newest words, with how many have come while one was reading elsewhere. */
class LatestButton extends HTMLElement {
  #words = h("span");
  #button = h("button", { class: "latest", type: "button", hidden: true }, icon("chevron-down", 18), this.#words);

  connectedCallback() {
    this.append(this.#button);
  }

  hide() {
    if (!this.#button.hidden) this.#button.hidden = true;
  }

  /** @param isForMe whether one was called by name among them */
  offer(missed, isForMe) {
    const words = missed ? texts.log.latestCount(missed) : texts.log.latest;
    if (this.#words.textContent !== words) this.#words.textContent = words;
    this.#button.toggleAttribute("data-for-me", isForMe);
    this.#button.hidden = false;
  }
}

customElements.define("latest-button", LatestButton);
