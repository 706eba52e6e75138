import { h } from "../lib/dom.js";
import { say } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { texts } from "../texts/texts.js";

/** What stands for words that are not there: blanks while the first are fetched, a sentence where that failed. */
class LogNotes extends LiveElement {
  place = null;
  #blanks = h("div", { class: "log-blanks", "aria-hidden": "true" }, [0, 1, 2].map(() => h("p", {}, h("i"), h("b"), h("b"))));
  #sentence = h("span");
  #failed = h("p", { class: "log-failed" }, this.#sentence,
    h("button", { class: "text-button", type: "button", onclick: () => this.#fetchAgain() }, texts.log.tryAgain));

  build() {
    this.append(this.#failed, this.#blanks);
    this.follow(this.place);
  }

  render() {
    const { failed } = this.place;
    this.#blanks.hidden = this.dataset.open !== undefined || failed !== null;
    this.#failed.hidden = failed === null;
    say(this.#sentence, failed === "newer" ? texts.log.failedNewer : texts.log.failed);
    this.dataset.where = failed ?? "";
  }

  /** The words are there now. */
  open() {
    this.dataset.open = "";
    this.render();
  }

  #fetchAgain() {
    const { place } = this;
    if (!place.log.isOpen) place.open();
    else if (place.failed === "newer") place.loadNewer();
    else place.loadOlder();
  }
}

customElements.define("log-notes", LogNotes);
