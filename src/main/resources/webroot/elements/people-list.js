import { h } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { stone } from "../lib/stone.js";
import { byPresence } from "../models/roster.js";
import { routeTo } from "../models/route.js";
import { conversation } from "../models/target.js";
import { texts } from "../texts/texts.js";

/** The others in a place, by presence and name, each with the way to step aside. */
class PeopleList extends LiveElement {
  gathering = null;
  place = null;
  #rows = h("ul", { class: "rows people-rows" });
  #error = h("p", { class: "form-error side-error", role: "alert" });
  #alone = h("p", { class: "side-note" }, texts.people.alone);

  build() {
    this.append(this.#rows, this.#error, this.#alone);
    this.follow(this.place, this.place.typing);
  }

  render() {
    const { gathering, place } = this;
    const others = place.roster.people.filter((person) => person.id !== gathering.me.id).sort(byPresence);
    this.#alone.hidden = !place.roster.isKnown || others.length > 0;
    keyedList(this.#rows, others, {
      key: (person) => person.id,
      build: (person) => this.#row(person),
      refresh: (row, person) => this.#refresh(row, person),
    });
  }

  #row(person) {
    const row = h("li", { class: "row person" },
      h("span", { class: "row-sign" }), h("span", { class: "row-name" }), h("span", { class: "row-end row-word" }),
      h("button", { class: "step-aside", type: "button", "aria-label": texts.people.stepAsideWith(person.username),
        onclick: () => this.#stepAside(person.username) }, texts.people.stepAside));
    this.#refresh(row, person);
    return row;
  }

  #refresh(row, person) {
    const [sign, name, word] = row.children;
    fill(sign, `${person.avatar_url} ${person.status}`, () => stone(person, 28, { status: person.status }));
    name.textContent = person.username;
    word.textContent = this.place.typing.ids.includes(person.id) ? texts.murmur.writing : "";
  }

  async #stepAside(username) {
    const id = await this.gathering.conversations.stepAside(username).catch(() => null);
    this.#error.textContent = id === null ? texts.people.cannotStepAside(username) : "";
    if (id !== null) location.hash = routeTo(conversation(id));
  }
}

customElements.define("people-list", PeopleList);
