import { api } from "../api/api.js";
import { h } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { mark } from "../lib/signs.js";
import { stone } from "../lib/stone.js";
import { welcomeGround } from "../lib/welcome-ground.js";
import { signedOutText } from "../models/endings.js";
import { refusalText } from "../models/refusal.js";
import { parseInvitation } from "../models/route.js";
import { Session } from "../models/session.js";
import { signInFaults } from "../models/sign-in-faults.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";
import "./other-ways.js";
import "./second-step.js";

const words = texts.welcome;

/** Where a stranger arrives: come in, or make oneself known. Says nothing about who is here. */
class WelcomePage extends LiveElement {
  /** Null, "unreachable", or the reason for which a session ended: why one is here again. */
  notice = null;
  #isNew = false;
  /** The token of the link by which somebody came, or null. */
  #invitation = parseInvitation(location.hash);
  #form;
  #name = h("form-field", { field: { name: "username", label: words.username, hint: words.usernameRule, autocomplete: "nickname" } });
  #email = h("form-field", { field: { name: "email", label: words.email, type: "email", autocomplete: "username" } });
  #password = h("form-field", { field: { name: "password", label: words.password, type: "password", autocomplete: "current-password" } });
  #sign = h("span", { class: "welcome-sign" });
  #error = h("p", { class: "form-error", role: "alert" });
  #ways = h("other-ways", { ontokens: ({ detail }) => this.#enter(detail) });
  #do = h("button", { class: "primary", type: "submit" });
  #forgot = h("button", { class: "text-button quiet", type: "button", onclick: () => this.#askForLink() }, words.forgot);
  #other = h("button", { class: "text-button", type: "button", onclick: () => this.#turn() });

  build() {
    document.title = texts.name;
    this.#form = h("form", { class: "welcome-form", novalidate: true, onsubmit: (event) => this.#submit(event) },
      this.#name, this.#email, this.#password, this.#error, this.#do, this.#other, this.#forgot);
    this.append(h("main", { class: "welcome" },
      welcomeGround(),
      h("div", { class: "welcome-middle" }, this.#sign, h("h1", {}, texts.name), h("p", { class: "motto" }, words.motto),
        this.#noticeWords(), this.#form, this.#ways)));
    this.#name.input.addEventListener("input", () => this.#drawSign());
    if (this.notice === "unreachable") this.#say(texts.refusals.unreachable);
    this.#isNew = this.#invitation !== null;
    this.#learnWhoMayCome();
  }

  #noticeWords() {
    if (this.#invitation) return h("p", { class: "notice welcome-notice" }, words.invited);
    return this.notice !== null && this.notice !== "unreachable"
      && h("p", { class: "notice welcome-notice", role: "alert" }, signedOutText(this.notice, words.ended));
  }

  /** Where nobody new may come by themselves, that is said instead of offered. */
  async #learnWhoMayCome() {
    const mode = await api().auth.registration().catch(() => "open");
    if (mode === "open" || (mode === "invitation" && this.#invitation)) return;
    this.#isNew = false;
    this.#other.replaceWith(mode === "invitation" ? h("p", { class: "welcome-note" }, words.onlyInvited) : "");
    this.render();
  }

  render() {
    this.#name.hidden = !this.#isNew;
    this.#forgot.hidden = this.#isNew;
    this.#password.hint(this.#isNew ? words.passwordRule : "");
    this.#password.input.autocomplete = this.#isNew ? "new-password" : "current-password";
    this.#do.replaceChildren(h("span", {}, this.#isNew ? words.begin : words.comeIn));
    this.#other.textContent = this.#isNew ? words.known : words.isNew;
    this.#drawSign();
  }

  /** The first thing that is one's own: the stone of the name one is about to have. */
  #drawSign() {
    const name = this.#name.value.trim();
    const shows = this.#isNew && name ? name : "";
    fill(this.#sign, shows, () => (shows ? stone({ username: shows }, 72) : mark(44)));
  }

  #turn() {
    this.#isNew = !this.#isNew;
    this.#say("");
    this.render();
    (this.#isNew ? this.#name : this.#email).input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const entry = { username: this.#name.value.trim(), email: this.#email.value.trim(), password: this.#password.value };
    const [fault] = signInFaults(entry, this.#isNew);
    if (fault) return this.#refuse(texts.refusals[fault.text], fault.field);
    this.#do.ariaBusy = "true";
    this.#say("");
    try {
      await this.#comeIn(entry);
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals), error.message.startsWith("Username") ? "username" : "email");
    }
    this.#do.ariaBusy = null;
    return undefined;
  }

  async #comeIn({ email, username, password }) {
    const { auth } = api();
    if (this.#isNew) await auth.register(email, username, password, this.#invitation);
    try {
      this.#enter(await auth.login(email, password));
    } catch (error) {
      if (error.errorCode !== "second_factor_required") throw error;
      this.#askForCode(error.answer.token);
    }
  }

  #enter(tokens) {
    if (this.#invitation) history.replaceState(null, "", "#/");
    this.dispatchEvent(new CustomEvent("session", { detail: Session.begin(tokens, localStorage) }));
  }

  /** In the form's place, until it is answered or begun again. */
  #askForCode(token) {
    const step = h("second-step", { ontokens: ({ detail }) => this.#enter(detail), onover: () => step.replaceWith(this.#form) });
    step.token = token;
    this.#form.replaceWith(step);
  }

  /** Likewise, for whoever forgot the password. */
  async #askForLink() {
    await import("./forgot-step.js");
    const step = h("forgot-step", { onover: () => {
      step.replaceWith(this.#form);
      this.#email.input.focus();
    } });
    step.email = this.#email.value.trim();
    this.#form.replaceWith(step);
  }

  /** One sentence, and the focus to the first field at fault; what was typed stays. */
  #refuse(sentence, name) {
    const fields = { username: this.#name, email: this.#email, password: this.#password };
    this.#say(sentence);
    for (const [key, field] of Object.entries(fields)) field.isAtFault(key === name);
    fields[name].input.focus();
  }

  #say(sentence) {
    this.#error.textContent = sentence;
    for (const field of [this.#name, this.#email, this.#password]) field.isAtFault(false);
  }
}

customElements.define("welcome-page", WelcomePage);
