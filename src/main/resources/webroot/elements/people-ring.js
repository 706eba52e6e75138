import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { roomDisc } from "../lib/signs.js";
import { stone } from "../lib/stone.js";
import { seats } from "../models/ring.js";
import { texts } from "../texts/texts.js";

/** Pixels from the middle, of 106, and the size of a stone. */
const ROUND_A_ROOM = { radius: 87, size: 36 };
const ON_A_CIRCLE = { radius: 78, size: 44 };
const CROWD = 9;

/** The people of a place, sitting round it: decoration, hidden from assistive technology, which has the list. */
class PeopleRing extends LiveElement {
  gathering = null;
  /** `{room, people, count, writing}`; without a room it is a circle's ring. */
  ring = null;

  build() {
    this.ariaHidden = "true";
  }

  render() {
    const { room, people, count, writing = [] } = this.ring;
    const { radius, size } = room ? ROUND_A_ROOM : ON_A_CIRCLE;
    const seated = seats(people, this.gathering.me.id);
    this.replaceChildren(
      room ? roomDisc(room.id, { size: 116, opening: 0.64, quiet: count === 0 }) : h("span", { class: "ring-line" }),
      this.#count(room, count),
      ...seated.map((seat) => this.#seat(seat, radius, seated.length > CROWD ? Math.min(size, 30) : size, writing)));
  }

  #count(room, count) {
    if (room && count === 0) return h("span", { class: "ring-count" }, texts.sidebar.quiet);
    return h("span", { class: "ring-count" }, h("strong", {}, String(count)), room ? texts.people.here : texts.people.inThisCircle);
  }

  show(ring) {
    const signature = JSON.stringify([ring.room?.id, ring.people, ring.count, ring.writing]);
    if (signature === this.dataset.shows) return;
    this.dataset.shows = signature;
    this.ring = ring;
    if (this.isConnected) this.render();
  }

  #seat({ person, x, y }, radius, size, writing) {
    const seat = h("span", { class: "seat", "data-away": person.status === "away", "data-writing": writing.includes(person.id) },
      stone(person, size));
    seat.style.setProperty("--x", `${(x * radius).toFixed(1)}px`);
    seat.style.setProperty("--y", `${(y * radius).toFixed(1)}px`);
    return seat;
  }
}

customElements.define("people-ring", PeopleRing);
