import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { texts } from "../texts/texts.js";

/** A ground where nothing is: one sentence in the place's voice, and one that says what to do. */
class EmptyState extends LiveElement {
  words = ["", ""];

  build() {
    const [first, second] = this.words;
    this.append(h("main", { id: "ground", class: "ground empty", tabindex: "-1" },
      h("a", { class: "back icon-button", href: "#/", "aria-label": texts.place.back }, icon("chevron-left", 22)),
      h("div", { class: "empty-words" }, h("h1", {}, first), h("p", {}, second))));
  }
}

customElements.define("empty-state", EmptyState);
