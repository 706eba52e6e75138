import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName } from "../lib/naming.js";
import { sectionAt } from "../lib/sections.js";
import { showWaiting } from "../lib/window-sign.js";
import { farewellText } from "../models/endings.js";
import { keyOf } from "../models/target.js";
import { waitingWords } from "../models/waiting.js";
import { texts } from "../texts/texts.js";
import "./empty-state.js";
import "./room-threshold.js";
import "./talk-view.js";

/** The bright sheet: shows what the address names, and tells the window's title. */
class MainGround extends LiveElement {
  gathering = null;
  #shown = null;
  #title = "";

  build() {
    const { gathering } = this;
    this.follow(gathering, gathering.rooms, gathering.conversations, gathering.mentions);
    this.on(document, "visibilitychange", () => this.#tellWindow());
    this.until(() => showWaiting(0));
  }

  render() {
    const view = this.#view();
    if (view.key !== this.#shown) this.#show(view);
    this.#title = [view.title, texts.name].filter(Boolean).join(" · ");
    this.#tellWindow();
  }

  /** What has to be fetched comes when it is there, unless one has gone on meanwhile. */
  async #show({ key, draw }) {
    const isEntering = (this.#shown?.startsWith("threshold") && key.startsWith("room")) ?? false;
    this.#shown = key;
    const view = await draw().catch(() => h("empty-state", { words: texts.empty.unreachable }));
    if (this.#shown !== key) return;
    this.replaceChildren(view);
    view.toggleAttribute("data-entering", isEntering);
  }

  #view() {
    const { front, page, rooms, conversations } = this.gathering;
    if (page) return this.#page(page);
    if (front?.kind === "room") {
      const room = rooms.get(front.id);
      if (!room) return this.#nothing("missing");
      return rooms.currentId === front.id ? this.#talk(front, room.name) : this.#threshold(room);
    }
    if (front) {
      const one = conversations.get(front.id);
      return one ? this.#talk(front, conversationName(one)) : this.#nothing("missing");
    }
    if (rooms.farewell) return this.#farewell(rooms.farewell);
    return rooms.all.length === 0 ? this.#nothing("noRoom") : this.#nothing("between");
  }

  #page(page) {
    const { gathering } = this;
    const section = sectionAt(page, gathering.me);
    if (!section) return this.#nothing("missing");
    const title = texts[page.name].sections[section.name];
    return { key: `${page.name} ${section.name}`, title, draw: () => this.#drawPage(page, section) };
  }

  async #drawPage(page, section) {
    await Promise.all([import("./section-ground.js"), section.load()]);
    return h("section-ground", { gathering: this.gathering, page });
  }

  #talk(target, title) {
    const { gathering } = this;
    return { key: keyOf(target), title, draw: async () => h("talk-view", { gathering, target }) };
  }

  #threshold(room) {
    const { gathering } = this;
    return { key: `threshold ${room.id}`, title: room.name, draw: async () => h("room-threshold", { gathering, room }) };
  }

  #farewell(farewell) {
    const words = [farewellText(farewell, texts.farewell), texts.place.another];
    return { key: words[0], title: "", draw: async () => h("empty-state", { words }) };
  }

  #nothing(which) {
    return { key: which, title: "", draw: async () => h("empty-state", { words: texts.empty[which] }) };
  }

  /** How many words wait for oneself where one is not looking: before the title, and as a sign on the icon. */
  #tellWindow() {
    const count = waitingWords(this.gathering, document.hidden ? null : this.gathering.front);
    const title = (count > 0 ? `(${count}) ` : "") + this.#title;
    if (document.title !== title) document.title = title;
    showWaiting(count);
  }
}

customElements.define("main-ground", MainGround);
