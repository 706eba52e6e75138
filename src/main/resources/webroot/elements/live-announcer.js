import { LiveElement } from "../lib/live-element.js";
import { Announcements } from "../models/announcements.js";
import { keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";

/** Tells screen readers what is new where one is: others' words in batches, and the place one has come to. */
class LiveAnnouncer extends LiveElement {
  gathering = null;
  #room;

  build() {
    const { gathering } = this;
    const announcements = new Announcements((sentence) => this.#say(sentence), texts.log);
    this.className = "visually-hidden";
    this.role = "status";
    this.#room = gathering.rooms.currentId;
    this.until(() => announcements.stop());
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
    this.textContent = sentence;
  }
}

customElements.define("live-announcer", LiveAnnouncer);
