import { h, icon } from "../lib/dom.js";
import { say } from "../lib/fill.js";
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
    say(this.#words, missed ? texts.log.latestCount(missed) : texts.log.latest);
    this.#button.toggleAttribute("data-for-me", isForMe);
    if (this.#button.hidden) this.#button.hidden = false;
  }
}

customElements.define("latest-button", LatestButton);
