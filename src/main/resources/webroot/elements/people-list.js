import { h } from "../lib/dom.js";
import { fill, say } from "../lib/fill.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { stone } from "../lib/stone.js";
import { stretch, WHOLE } from "../models/list-window.js";
import { routeTo } from "../models/route.js";
import { conversation } from "../models/target.js";
import { texts } from "../texts/texts.js";

/** The others in a place, by presence and name, each with the way to step aside. Of many, those in view are drawn. */
class PeopleList extends LiveElement {
  gathering = null;
  place = null;
  #rows = h("ul", { class: "rows people-rows" });
  #error = h("p", { class: "form-error side-error", role: "alert" });
  #alone = h("p", { class: "side-note" }, texts.people.alone);
  #card = null;
  #scroller;

  build() {
    this.#scroller = this.closest("people-panel");
    this.append(this.#rows, this.#error, this.#alone);
    this.follow(this.place, this.place.typing);
    this.on(this.#scroller, "scroll", () => this.#isLong && this.renderSoon());
    this.on(this.#rows, "keydown", (event) => this.#key(event));
  }

  render() {
    const { roster } = this.place;
    const others = this.#others;
    this.#alone.hidden = !roster.isKnown || others.length > 0;
    const { first, end, above, below } = this.#isLong ? stretch(others.length, this.#view()) : { first: 0, end: others.length, above: 0, below: 0 };
    this.#rows.style.paddingBlock = above || below ? `${above}px ${below}px` : "";
    keyedList(this.#rows, others.slice(first, end), {
      key: (person) => person.id,
      build: (person) => this.#row(person),
      refresh: (row, person) => this.#refresh(row, person),
    });
    if (this.#isLong) this.#count(first, others.length);
    this.#stop();
  }

  get #others() {
    return this.place.roster.sorted.filter((person) => person.id !== this.gathering.me.id);
  }

  get #isLong() {
    return this.place.roster.count > WHOLE + 1;
  }

  #view() {
    const row = this.#rows.firstElementChild;
    const gap = 2;
    return {
      rowHeight: (row?.offsetHeight ?? 42) + gap, height: this.#scroller.clientHeight,
      top: this.#scroller.getBoundingClientRect().top - this.#rows.getBoundingClientRect().top,
    };
  }

  /** Where one is among all, for whoever cannot see it. */
  #count(first, all) {
    for (const [i, row] of [...this.#rows.children].entries()) {
      row.ariaPosInSet = String(first + i + 1);
      row.ariaSetSize = String(all);
    }
  }

  #row(person) {
    const row = h("li", { class: "row person" },
      h("span", { class: "row-sign" }),
      h("button", { class: "row-name", type: "button", tabindex: "-1", "aria-haspopup": "dialog", onclick: () => this.#open(row) }),
      h("span", { class: "row-end row-word" }),
      h("button", { class: "step-aside", type: "button", tabindex: "-1", "aria-label": texts.people.stepAsideWith(person.username),
        onclick: () => this.#stepAside(row.person.username) }, texts.people.stepAside));
    this.#refresh(row, person);
    return row;
  }

  #refresh(row, person) {
    const [sign, name, word] = row.children;
    row.person = person;
    fill(sign, `${person.avatar_url} ${person.status}`, () => stone(person, 28, { status: person.status }));
    say(name, person.username);
    say(word, this.#says(person));
  }

  /** One word at most: what somebody does, what they are here, how they are. */
  #says({ id, status }) {
    const { typing, keepers } = this.place;
    if (typing.ids.includes(id)) return texts.murmur.writing;
    if (keepers.has(id)) return texts.people.keeper;
    return status === "available" ? "" : texts.status[status] ?? "";
  }

  /** One tab stop for the list: the row that was focused last, or the first. */
  #stop() {
    const rows = [...this.#rows.children];
    const here = rows.find((row) => row.contains(document.activeElement)) ?? rows.find((row) => row.isStop) ?? rows[0];
    for (const row of rows) this.#makeStop(row, row === here);
  }

  #makeStop(row, isStop) {
    if (row.isStop === isStop) return;
    row.isStop = isStop;
    for (const button of row.querySelectorAll("button")) button.tabIndex = isStop ? 0 : -1;
  }

  #key(event) {
    const row = event.target.closest(".person");
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling,
      Home: this.#rows.firstElementChild, End: this.#rows.lastElementChild }[event.key];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#makeStop(row, false);
    this.#makeStop(next, true);
    next.querySelector(".row-name").focus();
  }

  async #open(row) {
    await import("./person-card.js");
    const { gathering, place } = this;
    this.#card ??= this.appendChild(h("person-card", { gathering, place, onstepaside: ({ detail }) => this.#stepAside(detail) }));
    this.#card.open(row.person, row);
  }

  async #stepAside(username) {
    const id = await this.gathering.conversations.stepAside(username).catch(() => null);
    this.#error.textContent = id === null ? texts.people.cannotStepAside(username) : "";
    if (id !== null) location.hash = routeTo(conversation(id));
  }
}

customElements.define("people-list", PeopleList);
