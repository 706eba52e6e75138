import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { makePasskey, worksHere } from "../lib/passkeys.js";
import { savedLine } from "../lib/saved.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import "./evidence-dialog.js";

const words = texts.settings.passkeys;
const times = new Times(language);
const day = (time) => times.day(Date.parse(time));

/** Passkeys: what a device signs instead of a password. */
class PasskeySettings extends LiveElement {
  gathering = null;
  #rows = h("ul", { class: "session-rows" });
  #way = h("div", {});
  #told = savedLine();
  #evidence = h("evidence-dialog");

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint), this.#rows, this.#way, this.#told.line, this.#evidence);
    this.#offer();
    this.#read();
  }

  async #offer() {
    const { passkeys } = await this.gathering.api.auth.providers().catch(() => ({}));
    const add = h("button", { class: "text-button", type: "button", onclick: () => this.#evidence.ask(words.add, (evidence) => this.#add(evidence)) },
      icon("plus", 18), words.add.title);
    this.#way.replaceChildren(worksHere(passkeys) ? add : h("p", {}, words.cannot));
  }

  async #read() {
    try {
      const passkeys = await this.gathering.api.factors.passkeys();
      this.#rows.replaceChildren(...passkeys.map((one) => this.#row(one)));
    } catch (error) {
      this.#told.refused(error);
    }
  }

  #row(passkey) {
    const { id, name, created_at: since, last_used_at: used } = passkey;
    const row = h("li", { class: "session-row" }, icon("fingerprint", 22),
      h("div", {}, h("strong", {}, name), h("button", { class: "icon-button small rename", type: "button", "aria-label": words.rename(name), title: words.rename(name),
        onclick: () => this.#rename(row, passkey) }, icon("pencil", 16)),
      h("p", { class: "field-hint" }, words.since(day(since)), used && ` · ${words.used(day(used))}`)),
      h("button", { class: "text-button", type: "button", "aria-label": words.removeOne(name), onclick: () => this.#evidence.ask(words.remove, async (evidence) => {
        await this.gathering.api.factors.removePasskey(id, evidence);
        await this.#read();
      }) }, words.remove.yes));
    return row;
  }

  /** In its row, until it is saved; Escape leaves it as it was. */
  #rename(row, passkey) {
    const name = h("input", { class: "field-input", "aria-label": words.called, value: passkey.name, maxlength: "50", required: true, pattern: ".*\\S.*", autocomplete: "off" });
    const shut = () => {
      const anew = this.#row(passkey);
      row.replaceWith(anew);
      anew.querySelector(".rename").focus();
    };
    const save = async (event) => {
      event.preventDefault();
      try {
        Object.assign(passkey, await this.gathering.api.factors.renamePasskey(passkey.id, name.value.trim()));
        shut();
      } catch (error) {
        this.#told.refused(error);
      }
    };
    const form = h("form", { class: "rename-form", onsubmit: save, onkeydown: ({ key }) => key === "Escape" && shut() },
      name, h("button", { class: "text-button", type: "submit" }, texts.settings.save));
    row.replaceChildren(icon("fingerprint", 22), form);
    name.select();
  }

  async #add(evidence) {
    const { api } = this.gathering;
    const { token, options } = await api.factors.beginPasskey(evidence);
    const credential = await makePasskey(options);
    if (credential === null) return;
    await api.factors.addPasskey({ token, name: words.name(day(new Date().toISOString())), credential });
    await this.#read();
    this.#told.saved();
  }
}

customElements.define("passkey-settings", PasskeySettings);
