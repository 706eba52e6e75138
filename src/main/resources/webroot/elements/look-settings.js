import { choices } from "../lib/choices.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { Device } from "../models/device.js";
import { texts } from "../texts/texts.js";

const words = texts.settings.look;

/** How the page looks in this browser. */
class LookSettings extends LiveElement {
  #device = new Device(localStorage);

  build() {
    this.append(
      h("p", { class: "section-hint" }, texts.settings.thisBrowser),
      this.#choice("theme", words.theme, words.themes),
      this.#choice("contrast", words.contrast, words.contrasts),
      this.#choice("size", words.size, words.sizes),
      this.#choice("motion", words.motion, words.motions),
      this.#choice("language", words.language, words.languages, () => location.reload()));
  }

  #choice(name, label, values, after = () => dispatchEvent(new Event("themechange"))) {
    return choices(label, name, values, this.#device.get(name), (value) => {
      this.#device.choose(name, value);
      after();
    });
  }
}

customElements.define("look-settings", LookSettings);
