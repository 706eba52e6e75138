import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { mark } from "../lib/signs.js";
import { texts } from "../texts/texts.js";
import "./conversation-list.js";
import "./own-foot.js";
import "./room-card.js";
import "./room-list.js";

const KEYS = /Mac|iP/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

/** Where one is, who is with one, where one could go. */
class SideBar extends LiveElement {
  gathering = null;

  build() {
    const { gathering } = this;
    this.ariaLabel = texts.sidebar.label;
    this.append(
      h("h1", { class: "home-title visually-hidden" }, texts.sidebar.label),
      h("p", { class: "wordmark" }, mark(28), texts.name),
      h("button", { class: "find", type: "button", onclick: () => this.#find() },
        icon("search", 18), h("span", {}, texts.sidebar.find), h("kbd", { "aria-hidden": "true" }, KEYS)),
      h("div", { class: "side-lists" },
        h("room-card", { gathering }), h("conversation-list", { gathering }), h("room-list", { gathering })),
      h("own-foot", { gathering }));
  }

  #find() {
    document.querySelector("place-switcher").open();
  }
}

customElements.define("side-bar", SideBar);
