import { choices } from "../lib/choices.js";
import { h } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { stone } from "../lib/stone.js";
import { LANGUAGES } from "../models/languages.js";
import { language, texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.settings.profile;

/** Who one is to the others: name and stone, how one is, and the language one reads. */
class ProfileSettings extends LiveElement {
  gathering = null;
  #sign = h("span", { class: "profile-sign" });
  #name;
  #nameSaved = savedLine();
  #languageSaved = savedLine();
  #status;

  build() {
    const { me } = this.gathering;
    this.#name = h("form-field", { field: { name: "username", label: texts.welcome.username, hint: words.nameHint, autocomplete: "nickname" } });
    this.#name.input.value = me.username;
    this.#name.input.addEventListener("input", () => this.#drawSign());
    this.#status = choices(texts.status.label, "own-status", texts.own.statuses, this.gathering.status, (value) => this.gathering.setStatus(value));
    this.append(
      h("div", { class: "profile-head" }, this.#sign, h("p", {}, words.stone)),
      h("form", { class: "field-row", onsubmit: (event) => this.#rename(event) }, this.#name,
        h("button", { class: "text-button", type: "submit" }, texts.settings.save)),
      this.#nameSaved.line,
      this.#status,
      h("div", { class: "field-block" }, h("label", { for: "field-language" }, words.language), this.#languages(me.preferred_language),
        h("p", { class: "field-hint" }, words.languageHint)),
      this.#languageSaved.line,
      h("p", { class: "field-fact" }, h("span", {}, texts.welcome.email), h("strong", {}, me.email)));
    this.follow(this.gathering, this.gathering.places, this.gathering.rooms);
  }

  render() {
    this.#drawSign();
    for (const input of this.#status.querySelectorAll("input")) input.checked = input.value === this.gathering.status;
  }

  /** As it will be with the name that stands in the field. */
  #drawSign() {
    const username = this.#name.value.trim() || this.gathering.me.username;
    fill(this.#sign, username, () => stone({ username }, 72));
  }

  #languages(chosen) {
    const names = new Intl.DisplayNames(language, { type: "language" });
    return h("select", { id: "field-language", class: "field-input", onchange: ({ target }) => this.#save({ preferred_language: target.value }, this.#languageSaved) },
      LANGUAGES.map((code) => h("option", { value: code, selected: code === chosen }, names.of(code))));
  }

  async #rename(event) {
    event.preventDefault();
    const username = this.#name.value.trim();
    const { length } = [...username];
    const isFine = length >= 3 && length <= 20;
    this.#name.isAtFault(!isFine);
    if (isFine) await this.#save({ username }, this.#nameSaved);
    else this.#nameSaved.say(texts.refusals.badName, true);
  }

  async #save(change, { saved, refused }) {
    try {
      await this.gathering.editMe(change);
      saved();
    } catch (error) {
      refused(error);
    }
  }
}

customElements.define("profile-settings", ProfileSettings);
