import { LiveElement } from "../lib/live-element.js";
import { Announcements } from "../models/announcements.js";
import { keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";

/** Long enough to be picked up; whoever walks through the page later does not meet old news. */
const STAYS_MS = 1_000;

/** Tells screen readers what is new where one is: others' words in batches, and the place one has come to. */
class LiveAnnouncer extends LiveElement {
  gathering = null;
  #room;
  #timer;

  build() {
    const { gathering } = this;
    const announcements = new Announcements((sentence) => this.#say(sentence), texts.log);
    this.className = "visually-hidden";
    this.role = "status";
    this.#room = gathering.rooms.currentId;
    this.until(() => announcements.stop());
    this.until(() => clearTimeout(this.#timer));
    this.until(gathering.rooms.subscribe(() => this.#moved()));
    this.until(gathering.places.subscribe((place, what, message) => {
      const inFront = gathering.front && keyOf(gathering.front) === keyOf(place.target);
      if (what === "message" && inFront && message.sender_id !== gathering.me.id) announcements.add(message.sender_username, message.content);
    }));
  }

  #moved() {
    const { current, currentId } = this.gathering.rooms;
    if (currentId === this.#room) return;
    this.#room = currentId;
    if (current) this.#say(texts.place.youAreIn(current.name, current.user_count ?? 1));
  }

  #say(sentence) {
    clearTimeout(this.#timer);
    this.textContent = sentence;
    this.#timer = setTimeout(() => { this.textContent = ""; }, STAYS_MS);
  }
}

customElements.define("live-announcer", LiveAnnouncer);
