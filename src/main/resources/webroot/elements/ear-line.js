import { emphasised, h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName } from "../lib/naming.js";
import { texts } from "../texts/texts.js";

const NAMES = 4;
/** Characters of a room's name: what counts here is how many hear. */
const MOST = 20;

const brief = (name) => (name.length > MOST ? `${name.slice(0, MOST - 1).trimEnd()}…` : name);

/** Who hears what is about to be said. */
class EarLine extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #words = h("span", { class: "ear-words", id: "who-hears" });

  build() {
    const { gathering, target, place } = this;
    this.append(icon("ear", 16), this.#words,
      h("span", { class: "ear-keys", "aria-hidden": "true" }, h("kbd", {}, "Enter"), ` ${texts.composer.enterSends}`));
    if (target.kind === "room") this.title = texts.ear.later;
    this.follow(place, gathering.rooms, gathering.conversations, gathering.connection);
  }

  render() {
    const sentence = this.target.kind === "room" ? this.#room() : this.#conversation();
    fill(this.#words, sentence, () => emphasised(sentence));
  }

  #room() {
    const { gathering, target, place } = this;
    const isKnown = gathering.connection.isOpen && place.roster.isKnown;
    return texts.ear.room(brief(gathering.rooms.get(target.id)?.name ?? ""), isKnown ? place.roster.count : null);
  }

  #conversation() {
    const one = this.gathering.conversations.get(this.target.id);
    if (!one) return this.#words.dataset.shows ?? "";
    if (one.type === "private") return texts.ear.private(conversationName(one));
    const names = one.participants;
    const shown = names.length > NAMES ? NAMES - 1 : NAMES;
    return texts.ear.circle(names.slice(0, shown), Math.max(0, names.length - shown));
  }
}

customElements.define("ear-line", EarLine);
