import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { texts } from "../texts/texts.js";

/** A path that comes back within this time was hardly gone. */
const PATIENCE_MS = 2_000;
const CAUGHT_UP_MS = 2_000;

/** Where the place speaks, in a line that is always kept free: the path first, then who is writing. */
class MurmurLine extends LiveElement {
  gathering = null;
  place = null;
  notice = null;
  #path = "open";
  #timer;

  build() {
    const { gathering, place, notice } = this;
    this.follow(place, place.typing, gathering.outbox, notice);
    this.until(gathering.connection.subscribe(() => this.#pathChanged()));
    this.until(() => clearTimeout(this.#timer));
    if (!gathering.connection.isOpen) this.#pathChanged();
  }

  render() {
    const isOpen = this.#path === "open";
    const said = this.notice.text || (this.gathering.outbox.isHeldBack ? texts.refusals.busy : "");
    const state = isOpen ? said || this.#typing() : this.#path;
    this.ariaLive = isOpen && !said ? "off" : "polite";
    fill(this, state, () => {
      if (!isOpen) return this.#pathWords();
      if (said) return h("span", { class: "murmur-words", "data-refusal": said === this.notice.text }, said);
      return state === "" ? [] : [h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), h("span", {}, state)];
    });
  }

  #pathWords() {
    const isCut = this.#path === "cut";
    return h("span", { class: "path", "data-cut": isCut }, isCut && icon("wifi-off", 16),
      h("span", {}, ...(isCut ? this.#cutWords() : [texts.murmur.caughtUp])));
  }

  #cutWords() {
    const { offline, waiting, waitingBriefly } = texts.murmur;
    return [offline, h("span", { class: "path-waiting" }, waiting), h("span", { class: "path-briefly" }, waitingBriefly)];
  }

  #typing() {
    const { gathering: { me }, place } = this;
    const names = place.typing.ids.filter((id) => id !== me.id).map((id) => place.roster.get(id)?.username).filter(Boolean);
    if (names.length === 0) return "";
    if (names.length > 2) return texts.murmur.several;
    return names.length === 1 ? texts.murmur.one(names[0]) : texts.murmur.two(...names);
  }

  #pathChanged() {
    clearTimeout(this.#timer);
    if (!this.gathering.connection.isOpen) {
      this.#timer = setTimeout(() => this.#say("cut"), PATIENCE_MS);
    } else if (this.#path === "cut") {
      this.#say("caught up");
      this.#timer = setTimeout(() => this.#say("open"), CAUGHT_UP_MS);
    }
  }

  #say(path) {
    this.#path = path;
    this.renderSoon();
  }
}

customElements.define("murmur-line", MurmurLine);
