import { h } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { roomDisc } from "../lib/signs.js";
import { routeTo } from "../models/route.js";
import { keyOf, room as roomTarget } from "../models/target.js";
import { texts } from "../texts/texts.js";
import { placeRow } from "./place-row.js";

/** The clearings one is not in, in the keepers' order. */
class RoomList extends LiveElement {
  gathering = null;
  #list = h("ul", { class: "rows", "aria-labelledby": "other-clearings" });
  #none = h("p", { class: "side-note" }, texts.sidebar.noRooms);

  build() {
    this.append(h("h2", { class: "section", id: "other-clearings" }, texts.sidebar.otherClearings), this.#list, this.#none);
    this.follow(this.gathering, this.gathering.rooms);
  }

  render() {
    const { rooms } = this.gathering;
    this.hidden = rooms.others.length === 0 && rooms.all.length > 0;
    this.#none.hidden = !rooms.isKnown || rooms.all.length > 0;
    keyedList(this.#list, rooms.others.map((room) => this.#item(room)), placeRow);
  }

  #item(room) {
    const { front } = this.gathering;
    const target = roomTarget(room.id);
    const quiet = room.user_count === 0;
    const count = room.user_count === undefined ? "" : texts.sidebar.here(room.user_count);
    return {
      key: keyOf(target), href: routeTo(target), name: room.name, unread: false,
      current: front !== null && keyOf(front) === keyOf(target),
      end: quiet ? texts.sidebar.quiet : count, endKind: "row-word",
      sign: { signature: `${room.id} ${quiet}`, draw: () => roomDisc(room.id, { quiet }) },
    };
  }
}

customElements.define("room-list", RoomList);
