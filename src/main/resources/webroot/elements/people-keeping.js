import { openDialog } from "../lib/dialogs.js";
import { h } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { keyedList } from "../lib/keyed-list.js";
import { linkOnce } from "../lib/link-once.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { stone } from "../lib/stone.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import "./act-menu.js";

const words = texts.keeping.people;
const times = new Times(language);
/** Letters of a name that come fast make one question. */
const TYPING_MS = 250;

/** All accounts: who may come in, and who keeps this place. */
class PeopleKeeping extends LiveElement {
  gathering = null;
  #people = [];
  #name = h("input", { class: "field-input", type: "search", "aria-label": words.find, placeholder: words.find, autocomplete: "off" });
  #rows = h("tbody");
  #more = h("button", { class: "text-button", type: "button", hidden: true, onclick: () => this.#read(this.#people.at(-1).id) }, texts.keeping.more);
  #told = savedLine();
  #link = h("div", { class: "link-once", role: "status" });
  #timer;

  build() {
    this.#name.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(), TYPING_MS);
    });
    this.until(() => clearTimeout(this.#timer));
    this.append(h("div", { class: "keeping-head" }, this.#name), this.#told.line, this.#link,
      h("table", { class: "keeping-table" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.person), h("th", { scope: "col" }, words.since), h("th", { scope: "col" }, words.last),
          h("th", { scope: "col" }, h("span", { class: "visually-hidden" }, texts.keeping.rooms.actions)))),
        this.#rows),
      this.#more);
    this.#read();
  }

  render() {
    keyedList(this.#rows, this.#people, {
      key: (person) => person.id,
      build: (person) => this.#refresh(this.#row(), person),
      refresh: (row, person) => this.#refresh(row, person),
    });
  }

  async #read(after = null) {
    const { administration } = this.gathering.api;
    try {
      const page = await administration.people(this.#name.value.trim(), after);
      this.#people = after ? [...this.#people, ...page] : page;
      this.#more.hidden = page.length < administration.size;
    } catch (error) {
      this.#told.refused(error);
    }
    if (this.isConnected) this.render();
  }

  #row() {
    return h("tr", {}, h("th", { scope: "row", class: "keeping-room" }), h("td", { "data-label": words.since }), h("td", { "data-label": words.last }),
      h("td", { class: "keeping-actions" }));
  }

  #refresh(row, person) {
    const [who, since, last, actions] = row.children;
    const state = [person.is_admin && words.keeper, !person.is_active && words.disabled].filter(Boolean).join(", ");
    fill(who, `${person.username} ${state}`, () =>
      h("div", {}, stone(person, 32), h("span", {}, h("strong", {}, person.username), h("span", { class: "keeping-about" }, state))));
    since.textContent = times.date(Date.parse(person.created_at));
    last.textContent = times.date(Date.parse(person.last_active));
    fill(actions, `${person.is_active} ${person.is_admin}`, () => (person.id === this.gathering.me.id ? [] : this.#actions(person)));
    return row;
  }

  /** Who is shut out has no locks to open. */
  #actions(person) {
    const { administration } = this.gathering.api;
    const change = (icon, name, isGrave = false) => this.#act(person, icon, words[name], async (act) => this.#changed(await administration[name](person.id, act)), isGrave);
    const locks = () => [
      this.#act(person, "key-round", words.takeOffCodes, (act) => this.#takeOffCodes(person, act), true),
      this.#act(person, "link", words.passwordLink, (act) => this.#makeLink(person, act))];
    return h("act-menu", { menu: { label: words.acts(person.username), acts: [
      change("shield", person.is_admin ? "unmakeKeeper" : "makeKeeper"),
      ...(person.is_active ? locks() : []),
      person.is_active ? change("ban", "disable", true) : change("door-open", "enable")] } });
  }

  #act({ username }, icon, what, act, isGrave = false) {
    const question = { title: what.title(username), what: what.what, yes: what.yes ?? what.word, isFinal: isGrave };
    return { icon, word: what.word, isGrave, act: () => openDialog("reason-dialog", {}, question, act) };
  }

  #changed(person) {
    this.#people = this.#people.map((one) => (one.id === person.id ? person : one));
    this.render();
  }

  async #takeOffCodes({ id, username }, act) {
    await this.gathering.api.administration.takeOffCodes(id, act);
    this.#told.say(words.takeOffCodes.done(username), false);
  }

  /** The link is told this once. */
  async #makeLink({ id, username }, act) {
    const { path } = await this.gathering.api.administration.passwordLink(id, act);
    this.#link.replaceChildren(...linkOnce(words.passwordLink.once(username), path));
    this.#link.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("people-keeping", PeopleKeeping);
