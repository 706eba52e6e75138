import { h, icon } from "../lib/dom.js";
import { say } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { groundLines, setMood } from "../lib/signs.js";
import { farewellText } from "../models/endings.js";
import { routeTo } from "../models/route.js";
import { keyOf, room as roomTarget } from "../models/target.js";
import { texts } from "../texts/texts.js";

const PICTURE = { width: 264, height: 112, cell: 6, lines: 10, fit: "xMaxYMid slice" };

/** The clearing one is in; nothing when one is between clearings. */
class RoomCard extends LiveElement {
  gathering = null;
  #shown = null;
  #link;
  #here;
  #fresh;

  build() {
    this.follow(this.gathering, this.gathering.rooms, this.gathering.mentions);
  }

  render() {
    const { rooms } = this.gathering;
    const room = rooms.current;
    if (!room) {
      this.#shown = null;
      this.classList.remove("mood");
      this.replaceChildren(...(rooms.farewell ? [h("p", { class: "card-farewell", role: "status" }, farewellText(rooms.farewell, texts.farewell))] : []));
      return;
    }
    if (this.#shown !== room.id) this.#draw(room);
    this.#update(room);
  }

  #draw(room) {
    this.#shown = room.id;
    setMood(this, room.id);
    this.#link = h("a", { class: "card-name", href: routeTo(roomTarget(room.id)) });
    this.#here = h("span");
    this.#fresh = h("span", { class: "badge", hidden: true });
    this.replaceChildren(
      groundLines(room.id, PICTURE),
      h("p", { class: "card-eyebrow" }, texts.sidebar.youAreIn),
      this.#link,
      h("p", { class: "card-foot" }, icon("users", 16), this.#here),
      this.#fresh,
      h("button", { class: "icon-button card-leave", type: "button", "aria-label": texts.sidebar.leave(room.name),
        title: texts.sidebar.leave(room.name), onclick: () => this.gathering.leaveRoom() }, icon("door-open", 18)));
  }

  #update(room) {
    const { front } = this.gathering;
    const inFront = front !== null && keyOf(front) === `room.${room.id}`;
    const unread = inFront ? 0 : room.unread ?? 0;
    say(this.#link, room.name);
    this.#link.toggleAttribute("data-unread", unread > 0);
    if (inFront) this.#link.setAttribute("aria-current", "page");
    else this.#link.removeAttribute("aria-current");
    say(this.#here, texts.sidebar.here(Math.max(room.user_count ?? 1, 1)));
    this.#fresh.hidden = unread === 0;
    this.#fresh.classList.toggle("badge-ember", this.gathering.mentions.of(roomTarget(room.id)) > 0);
    say(this.#fresh, texts.sidebar.fresh(unread > 99 ? "99+" : unread));
  }
}

customElements.define("room-card", RoomCard);
