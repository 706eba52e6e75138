import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { Times } from "../models/times.js";
import { routeToPage } from "../models/route.js";
import { language, texts } from "../texts/texts.js";

const words = texts.settings.factor;
const times = new Times(language);

/** One line for whose second factor was taken off: that it was, and where to set up another. Tells `known`. */
class FactorNote extends LiveElement {
  /** When it was taken off, in milliseconds. */
  at = 0;

  build() {
    this.role = "status";
    this.append(h("p", {}, words.takenOff(times.day(this.at))),
      h("a", { class: "text-button small", href: routeToPage("settings", "factor"), onclick: () => this.remove() }, words.another),
      h("button", { class: "icon-button small", type: "button", "aria-label": words.known, title: words.known, onclick: () => this.#know() }, icon("x", 16)));
  }

  #know() {
    this.dispatchEvent(new CustomEvent("known"));
    this.remove();
  }
}

customElements.define("factor-note", FactorNote);
