import { copy } from "../lib/copy.js";
import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { qrCode } from "../lib/qr-code.js";
import { savedLine } from "../lib/saved.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import "./evidence-dialog.js";
import "./form-field.js";

const words = texts.settings.factor;
const times = new Times(language);
/** A secret is typed more easily by fours. */
const byFours = (secret) => secret.match(/.{1,4}/g).join(" ");

/** One-time codes as a second factor: set up, confirm, get other recovery codes, do without. */
class FactorSettings extends LiveElement {
  gathering = null;
  #body = h("div", { class: "factor-body" });
  #told = savedLine();
  #evidence = h("evidence-dialog");

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint), this.#body, this.#told.line, this.#evidence);
    this.#read();
  }

  get #factors() {
    return this.gathering.api.factors;
  }

  async #read() {
    try {
      const { totp, recovery_codes_left: left, taken_off_at: takenOff } = await this.#factors.show();
      this.#body.replaceChildren(...(totp ? this.#on(totp, left) : this.#off(takenOff)));
    } catch (error) {
      this.#told.refused(error);
    }
  }

  /** @param takenOff when a keeper did it, or null */
  #off(takenOff) {
    return [takenOff && h("p", { class: "notice" }, words.takenOff(times.day(Date.parse(takenOff)))), h("p", {}, words.off), this.#button("key-round", words.setUp, async (evidence) => this.#confirm(await this.#factors.enrol(evidence)))].filter(Boolean);
  }

  #on({ created_at: since }, left) {
    return [
      h("p", {}, words.on(times.day(Date.parse(since)))), h("p", { class: "field-hint" }, words.left(left)),
      this.#button("rotate-cw", words.renew, async (evidence) => this.#keep(await this.#factors.renewCodes(evidence))),
      this.#button("trash-2", words.remove, async (evidence) => {
        await this.#factors.remove(evidence);
        await this.#read();
      })];
  }

  #button(sign, question, act) {
    return h("button", { class: "text-button", type: "button", onclick: () => this.#evidence.ask(question, act) }, icon(sign, 18), question.title);
  }

  /** The app gets the secret, and shows that it has it. */
  #confirm({ secret, otpauth_uri: uri, qr_code: picture }) {
    const code = h("form-field", { field: { name: "code", label: words.code, autocomplete: "one-time-code" } });
    code.input.inputMode = "numeric";
    const error = savedLine();
    const confirm = async (event) => {
      event.preventDefault();
      try {
        this.#keep(await this.#factors.confirm(code.value.trim()));
      } catch (refusal) {
        code.isAtFault(true);
        error.refused(refusal);
      }
    };
    this.#body.replaceChildren(
      h("p", {}, words.secret), qrCode(picture, words.picture), h("p", { class: "factor-secret" }, byFours(secret)),
      h("a", { class: "text-button", href: uri }, words.openApp),
      h("form", { class: "field-row", onsubmit: confirm }, code, h("button", { class: "text-button", type: "submit" }, words.confirm)), error.line);
    code.input.focus();
  }

  /** Shown this once. */
  #keep({ recovery_codes: codes }) {
    this.#body.replaceChildren(
      h("p", {}, words.codes), h("ul", { class: "factor-codes" }, codes.map((one) => h("li", {}, one))),
      h("button", { class: "text-button", type: "button", onclick: () => copy(codes.join("\n")) }, icon("copy", 18), words.copy),
      h("button", { class: "text-button", type: "button", onclick: () => this.#read() }, icon("check", 18), words.kept));
  }
}

customElements.define("factor-settings", FactorSettings);
