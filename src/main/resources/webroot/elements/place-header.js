import { h, icon } from "../lib/dom.js";
import { fill, say } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName, otherIn } from "../lib/naming.js";
import { circleSign } from "../lib/signs.js";
import { stone } from "../lib/stone.js";
import { routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";

const IN_STACK = 3;

/** The place's name, what it is, and the few things one can do with it. */
class PlaceHeader extends LiveElement {
  gathering = null;
  target = null;
  place = null;
  #back = h("a", { class: "back icon-button", href: "#/", "aria-label": texts.place.back }, icon("chevron-left", 22));
  #sign = h("span", { class: "header-sign" });
  #name = h("h1", {});
  #about = h("p", { class: "header-about" });
  #stack = h("span", { class: "stack", "aria-hidden": "true" });
  #people;
  /** For keepers, and for those whom they asked to help. */
  #order;

  build() {
    const { gathering, target, place } = this;
    this.#people = h("button", { class: "people-button", type: "button", popovertarget: "people" }, this.#stack, h("span"));
    this.#order = h("a", { class: "icon-button", href: routeToPage("keeping", "order", target.id),
      "aria-label": texts.keeping.sections.order, title: texts.keeping.sections.order }, icon("shield"));
    const leave = target.kind === "room" && h("button", { class: "icon-button", type: "button",
      "aria-label": texts.place.leave, title: texts.place.leave, onclick: () => gathering.leaveRoom() }, icon("log-out"));
    this.append(this.#back, this.#sign, h("div", { class: "header-words" }, this.#name, this.#about),
      h("div", { class: "header-actions" }, this.#people, this.#order, leave));
    this.follow(gathering, gathering.rooms, gathering.conversations, place);
  }

  render() {
    const { gathering, target, place } = this;
    if (target.kind === "room") this.#room(gathering.rooms.get(target.id));
    else this.#conversation(gathering.conversations.get(target.id));
    const others = place.roster.sorted.slice(0, IN_STACK + 1).filter((person) => person.id !== gathering.me.id).slice(0, IN_STACK);
    fill(this.#stack, JSON.stringify(others), () => others.map((person) => stone(person, 28)));
    say(this.#people.lastElementChild, String(place.roster.count || ""));
    this.#people.ariaLabel = texts.place.people(place.roster.count);
    this.#order.hidden = target.kind !== "room" || !(gathering.me.is_admin || place.keepers.has(gathering.me.id));
    this.#back.toggleAttribute("data-waiting", this.#somethingWaits());
  }

  #room(room) {
    if (!room) return;
    say(this.#name, room.name);
    say(this.#about, room.description ?? "");
  }

  #conversation(one) {
    if (!one) return;
    say(this.#name, conversationName(one));
    if (one.type === "private") {
      const other = otherIn(this.gathering, one);
      this.#people.hidden = true;
      say(this.#about, texts.place.private);
      fill(this.#sign, `${other.avatar_url} ${other.status}`, () => stone(other, 48, { status: other.status }));
      return;
    }
    const names = [this.gathering.me.username, ...one.participants];
    say(this.#about, texts.place.circle(one.participant_count, this.gathering.rooms.get(one.room_id)?.name));
    fill(this.#sign, `${names}`, () => circleSign(names, 48));
  }

  #somethingWaits() {
    return this.gathering.conversations.all.some((one) =>
      one.unread > 0 && !(this.target.kind === "conversation" && this.target.id === one.id));
  }
}

customElements.define("place-header", PlaceHeader);
