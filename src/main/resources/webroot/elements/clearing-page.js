import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { goRound } from "../lib/regions.js";
import { parseRoute, routeTo } from "../models/route.js";
import { room } from "../models/target.js";
import { texts } from "../texts/texts.js";
import "./gather-dialog.js";
import "./live-announcer.js";
import "./main-ground.js";
import "./people-panel.js";
import "./place-switcher.js";
import "./side-bar.js";

const PHONE = matchMedia("(width < 40rem)");

/** The page of a signed-in person: where one could go, where one is, and who is there. */
class ClearingPage extends LiveElement {
  gathering = null;
  #room;
  #sideBar;

  build() {
    const { gathering } = this;
    this.#room = gathering.rooms.currentId;
    this.#sideBar = h("side-bar", { gathering });
    this.append(
      h("a", { class: "skip", href: "#ground", onclick: (event) => this.#skip(event) }, texts.place.skip),
      this.#sideBar, h("main-ground", { gathering }), h("people-panel", { gathering }),
      h("place-switcher", { gathering }), h("gather-dialog", { gathering }), h("live-announcer", { gathering }));
    this.on(window, "hashchange", () => this.#look());
    this.on(window, "keydown", (event) => goRound(this, event) && event.preventDefault());
    this.on(PHONE, "change", () => this.#look());
    this.until(gathering.rooms.subscribe(() => this.#followRoom()));
    this.#look();
  }

  #look() {
    const target = parseRoute(location.hash) ?? this.#home();
    this.dataset.pane = target ? "place" : "home";
    this.#sideBar.role = !target && PHONE.matches ? "main" : "navigation";
    this.gathering.look(target);
  }

  /** On a phone home is a pane of its own; elsewhere it is the room one is in. */
  #home() {
    const { current } = this.gathering.rooms;
    if (PHONE.matches || !current) return null;
    location.replace(routeTo(room(current.id)));
    return room(current.id);
  }

  /** Whoever looked at the room that was just left, here or in another window, goes along. */
  #followRoom() {
    const { rooms, front } = this.gathering;
    const before = this.#room;
    this.#room = rooms.currentId;
    if (before === rooms.currentId || front?.kind !== "room" || front.id !== before) return;
    location.replace(routeTo(rooms.currentId === null ? null : room(rooms.currentId)));
    this.#look();
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector("message-composer textarea, main")?.focus();
  }
}

customElements.define("clearing-page", ClearingPage);
