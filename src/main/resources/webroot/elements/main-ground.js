import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName } from "../lib/naming.js";
import { keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";
import "./empty-state.js";
import "./room-threshold.js";
import "./talk-view.js";

/** The bright sheet: shows what the address names, and tells the window's title. */
class MainGround extends LiveElement {
  gathering = null;
  #shown = null;

  build() {
    const { gathering } = this;
    this.follow(gathering, gathering.rooms, gathering.conversations);
  }

  render() {
    const view = this.#view();
    if (view.key !== this.#shown) {
      const entering = this.#shown?.startsWith("threshold") && view.key.startsWith("room");
      this.#shown = view.key;
      this.replaceChildren(view.draw());
      this.firstElementChild.toggleAttribute("data-entering", Boolean(entering));
    }
    document.title = this.#waiting() + [view.title, texts.name].filter(Boolean).join(" · ");
  }

  #view() {
    const { front, rooms, conversations } = this.gathering;
    if (front?.kind === "room") {
      const room = rooms.get(front.id);
      if (!room) return this.#nothing("missing");
      return rooms.currentId === front.id ? this.#talk(front, room.name) : this.#threshold(room);
    }
    if (front) {
      const one = conversations.get(front.id);
      return one ? this.#talk(front, conversationName(one)) : this.#nothing("missing");
    }
    return rooms.all.length === 0 ? this.#nothing("noRoom") : this.#nothing("between");
  }

  #talk(target, title) {
    const { gathering } = this;
    return { key: keyOf(target), title, draw: () => h("talk-view", { gathering, target }) };
  }

  #threshold(room) {
    const { gathering } = this;
    return { key: `threshold ${room.id}`, title: room.name, draw: () => h("room-threshold", { gathering, room }) };
  }

  #nothing(which) {
    return { key: which, title: "", draw: () => h("empty-state", { words: texts.empty[which] }) };
  }

  /** How many words wait for oneself elsewhere, before the title. */
  #waiting() {
    const { front, conversations } = this.gathering;
    const count = conversations.all
      .filter((one) => !(front?.kind === "conversation" && front.id === one.id))
      .reduce((sum, one) => sum + (one.unread ?? 0), 0);
    return count > 0 ? `(${count}) ` : "";
  }
}

customElements.define("main-ground", MainGround);
