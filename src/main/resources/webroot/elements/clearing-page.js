import { openDialog } from "../lib/dialogs.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { goRound } from "../lib/regions.js";
import { sectionsOf } from "../lib/sections.js";
import { parsePage, parseRoute, routeTo, routeToPage } from "../models/route.js";
import { room } from "../models/target.js";
import { ownPlaces, walk } from "../models/walk.js";
import { texts } from "../texts/texts.js";
import "./live-announcer.js";
import "./main-ground.js";
import "./people-panel.js";
import "./place-switcher.js";
import "./section-bar.js";
import "./side-bar.js";

/** What it shows, for whoever opens it. */
export { KeptStore } from "../lib/kept-store.js";
export { Gathering } from "../models/gathering.js";

const PHONE = matchMedia("(width < 40rem)");
const WRITING = "input, textarea, select, [contenteditable]";
const STEPS = { ArrowUp: -1, ArrowDown: 1 };

/** The page of a signed-in person: where one could go, where one is, and who is there. */
class ClearingPage extends LiveElement {
  gathering = null;
  #room;
  #sideBar;
  #sectionBar;

  build() {
    const { gathering } = this;
    this.#room = gathering.rooms.currentId;
    this.#sideBar = h("side-bar", { gathering });
    this.#sectionBar = h("section-bar", { gathering });
    this.append(
      h("a", { class: "skip", href: "#ground", onclick: (event) => this.#skip(event) }, texts.place.skip),
      this.#sideBar, this.#sectionBar, h("main-ground", { gathering }), h("people-panel", { gathering }),
      h("place-switcher", { gathering }), h("live-announcer", { gathering }));
    this.on(window, "hashchange", () => this.#look());
    this.on(window, "keydown", (event) => (goRound(this, event) || this.#walk(event) || this.#askForKeys(event)) && event.preventDefault());
    this.on(PHONE, "change", () => this.#look());
    this.until(gathering.rooms.subscribe(() => this.#followRoom()));
    this.#look();
  }

  #look() {
    const page = this.#page();
    const target = page ? null : parseRoute(location.hash) ?? this.#home();
    this.dataset.pane = target || page?.section ? "place" : "home";
    this.#sideBar.hidden = page !== null;
    for (const bar of [this.#sideBar, this.#sectionBar]) bar.role = this.dataset.pane === "home" && PHONE.matches ? "main" : "navigation";
    this.gathering.look(target, page);
  }

  /** On a phone the list of sections is a pane of its own; elsewhere the first stands open beside it. */
  #page() {
    const page = parsePage(location.hash);
    if (!page || page.section || PHONE.matches) return page;
    const [first] = sectionsOf(page.name, this.gathering.me);
    if (!first) return page;
    history.replaceState(null, "", routeToPage(page.name, first.name));
    return { ...page, section: first.name };
  }

  /** On a phone home is a pane of its own; elsewhere it is the room one is in. */
  #home() {
    const { current } = this.gathering.rooms;
    if (PHONE.matches || !current) return null;
    location.replace(routeTo(room(current.id)));
    return room(current.id);
  }

  /** Alt and an arrow lead along one's places, with Shift to the next that has something new. */
  #walk({ key, altKey, shiftKey, ctrlKey, metaKey }) {
    const step = STEPS[key];
    if (!step || !altKey || ctrlKey || metaKey || document.querySelector("dialog[open]")) return false;
    const next = walk(ownPlaces(this.gathering), this.gathering.front, step, shiftKey);
    if (next) location.hash = routeTo(next);
    return true;
  }

  /** A question mark shows all the keys wherever one is not writing. */
  #askForKeys({ key, target }) {
    if (key !== "?" || target.closest?.(WRITING) || document.querySelector("dialog[open]")) return false;
    openDialog("key-sheet");
    return true;
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
