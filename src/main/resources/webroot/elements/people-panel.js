import { openDialog } from "../lib/dialogs.js";
import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { aroundTheRing } from "../models/ring.js";
import { keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";
import "./people-list.js";
import "./people-ring.js";

/** Who is in the place one looks at; nothing in a private chat and at a threshold. */
class PeoplePanel extends LiveElement {
  gathering = null;
  #shown = null;
  #ring;
  #list;
  #place = null;
  #unfollow = [];

  build() {
    const { gathering } = this;
    this.id = "people";
    this.popover = "auto";
    this.role = "complementary";
    this.ariaLabel = texts.people.label;
    this.follow(gathering, gathering.rooms, gathering.conversations, gathering.places);
    this.until(() => this.#leave());
  }

  render() {
    const target = this.#target();
    const key = target && keyOf(target);
    if (key !== this.#shown) this.#draw(key, target);
    this.toggleAttribute("data-empty", !target);
    if (target) this.#update(target);
  }

  #target() {
    const { front, rooms, conversations } = this.gathering;
    if (front?.kind === "room") return front.id === rooms.currentId ? front : null;
    return front && conversations.get(front.id)?.type === "group" ? front : null;
  }

  #draw(key, target) {
    this.#leave();
    this.#shown = key;
    if (this.matches(":popover-open")) this.hidePopover();
    this.replaceChildren();
    if (!target) return;
    const { gathering } = this;
    this.#place = gathering.places.at(target);
    this.#ring = h("people-ring", { gathering, ring: { people: [], count: 0, room: this.#room(target) } });
    this.#list = h("people-list", { gathering, place: this.#place });
    const isRoom = target.kind === "room";
    this.append(this.#closeButton(), this.#ring,
      h("h2", { class: "section" }, isRoom ? texts.people.around : texts.people.inCircle), this.#list,
      ...(isRoom ? [this.#gatherButton()] : []));
    this.#unfollow = [this.#place.subscribe(() => this.renderSoon()), this.#place.typing.subscribe(() => this.renderSoon())];
  }

  #update(target) {
    const { roster, typing, log } = this.#place;
    const people = aroundTheRing(roster, log);
    this.#ring.show({ room: this.#room(target), people, count: roster.count, writing: typing.ids });
  }

  #closeButton() {
    return h("button", { class: "icon-button panel-close", type: "button", "aria-label": texts.place.close,
      popovertarget: "people", popovertargetaction: "hide" }, icon("x"));
  }

  #gatherButton() {
    return h("button", { class: "text-button gather", type: "button", onclick: () => this.#gather() },
      icon("user-plus"), texts.people.gather);
  }

  #gather() {
    if (this.matches(":popover-open")) this.hidePopover();
    openDialog("gather-dialog", { gathering: this.gathering });
  }

  #room = (target) => (target.kind === "room" ? { id: target.id } : null);

  #leave() {
    for (const end of this.#unfollow.splice(0)) end();
  }
}

customElements.define("people-panel", PeoplePanel);
