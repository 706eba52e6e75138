import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { groundLines, setMood } from "../lib/signs.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./people-ring.js";

const PICTURE = { width: 1080, height: 868, cell: 12, lines: 17 };

/** A name of more characters stands smaller. */
const LONG = 30;

/** A clearing before one is in it: its ground, who is inside, and the way in. */
class RoomThreshold extends LiveElement {
  gathering = null;
  room = null;
  #ring;
  #button;
  #note;

  build() {
    const { gathering, room } = this;
    this.#ring = h("people-ring", { gathering, ring: { room, people: [], count: room.user_count ?? 0 } });
    this.#note = h("p", { class: "threshold-note", id: "threshold-note" });
    this.#button = h("button", { class: "primary", type: "button", "aria-describedby": "threshold-note", onclick: () => this.#enter() },
      icon("door-open"), h("span", {}, texts.threshold.enter));
    const ground = h("main", { id: "ground", class: "ground threshold", tabindex: "-1" },
      groundLines(room.id, PICTURE),
      h("a", { class: "back icon-button", href: "#/", "aria-label": texts.place.back }, icon("chevron-left", 22)),
      h("div", { class: "threshold-middle" }, this.#ring,
        h("h1", { class: room.name.length > LONG && "long" }, room.name), room.description && h("p", { class: "threshold-about" }, room.description),
        this.#button, this.#note));
    setMood(ground, room.id);
    this.append(ground);
    this.follow(gathering.rooms);
    this.#lookInside();
    this.#button.focus({ preventScroll: true });
  }

  render() {
    const { rooms } = this.gathering;
    const { user_count: count, max_users: most } = rooms.get(this.room.id) ?? this.room;
    const isFull = most !== null && count >= most;
    this.#button.hidden = isFull;
    if (isFull) this.#note.textContent = texts.threshold.full(count, most);
    else this.#note.textContent = rooms.current ? texts.threshold.leaves(rooms.current.name) : texts.threshold.comes;
  }

  async #lookInside() {
    const { gathering, room } = this;
    const people = await gathering.peopleIn(room.id).catch(() => null);
    if (people && this.isConnected) this.#ring.show({ room, people, count: people.length });
  }

  #why(error) {
    const { max_users: most } = this.gathering.rooms.get(this.room.id) ?? this.room;
    if (error.status === 409 && most !== null) return texts.threshold.full(most, most);
    const { closed, banned } = texts.threshold;
    return { 403: banned, 404: closed }[error.status] ?? refusalText(error, texts.refusals);
  }

  async #enter() {
    this.#button.ariaBusy = "true";
    try {
      await this.gathering.rooms.enter(this.room.id);
    } catch (error) {
      this.#button.ariaBusy = null;
      this.#note.textContent = this.#why(error);
    }
  }
}

customElements.define("room-threshold", RoomThreshold);
