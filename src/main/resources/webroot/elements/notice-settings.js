import { toggle } from "../lib/choices.js";
import { canNotify, mayNotify } from "../lib/desktop-notice.js";
import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { woodenTone } from "../lib/wooden-tone.js";
import { Device } from "../models/device.js";
import { texts } from "../texts/texts.js";

const words = texts.settings.notices;

/** Whether and how this browser calls somebody who is not looking. */
class NoticeSettings extends LiveElement {
  #device = new Device(localStorage);
  #refused = h("p", { class: "form-error", role: "alert" });
  #words;

  build() {
    const device = this.#device;
    const isOn = device.get("notices") === "on" && mayNotify();
    this.#words = toggle(words.words, device.get("words") === "shown", (yes) => device.choose("words", yes ? "shown" : "hidden"), words.wordsHint);
    this.append(
      h("p", { class: "section-hint" }, texts.settings.thisBrowser),
      toggle(words.notices, isOn, (yes, box) => this.#switch(yes, box), words.noticesHint), this.#refused, this.#words,
      h("div", { class: "toggle-row" }, toggle(words.sound, device.get("sound") === "on", (yes) => this.#sound(yes), words.soundHint),
        h("button", { class: "text-button", type: "button", onclick: () => woodenTone() }, icon("volume-2", 18), words.listen)),
      h("fieldset", { class: "quiet-hours" }, h("legend", {}, words.quiet),
        this.#time("quietFrom", words.from), this.#time("quietTo", words.to), h("p", { class: "field-hint" }, words.quietHint)));
    this.#words.hidden = !isOn;
  }

  /** The browser is asked only now, by a choice. */
  async #switch(yes, box) {
    const isAllowed = yes && canNotify() && (await Notification.requestPermission()) === "granted";
    this.#device.choose("notices", isAllowed ? "on" : "off");
    box.checked = isAllowed;
    this.#words.hidden = !isAllowed;
    this.#refused.textContent = yes && !isAllowed ? words.refused : "";
  }

  #sound(yes) {
    this.#device.choose("sound", yes ? "on" : "off");
    if (yes) woodenTone();
  }

  #time(name, label) {
    return h("label", { class: "quiet-time" }, label,
      h("input", { class: "field-input", type: "time", value: this.#device.get(name), onchange: ({ target }) => this.#device.choose(name, target.value) }));
  }
}

customElements.define("notice-settings", NoticeSettings);
