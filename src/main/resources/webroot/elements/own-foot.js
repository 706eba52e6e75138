import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { stone } from "../lib/stone.js";
import { texts } from "../texts/texts.js";

const choice = (name) => localStorage.getItem(`gathering.${name}`) ?? "auto";

/** Oneself at the foot of the sidebar, with a menu: how one is, the page's light, and the way out. */
class OwnFoot extends LiveElement {
  gathering = null;
  #sign = h("span", { class: "row-sign" });
  #status = h("span", { class: "own-status" });
  #menu;

  build() {
    const { gathering } = this;
    this.#menu = h("div", { id: "own-menu", class: "menu own-menu", popover: "auto", "aria-label": texts.own.menu, role: "group" },
      this.#choices(texts.status.label, "status", ["available", "busy", "away"], texts.status, (value) => gathering.setStatus(value)),
      this.#choices(texts.own.theme, "theme", ["auto", "day", "dusk"], texts.own.themes, (value) => this.#choose("theme", value)),
      this.#choices(texts.own.contrast, "contrast", ["auto", "more"], texts.own.contrasts, (value) => this.#choose("contrast", value)),
      h("button", { class: "menu-row", type: "button", onclick: () => this.#signOut() }, icon("log-out", 18), texts.own.signOut));
    this.append(this.#sign,
      h("span", { class: "own-name" }, h("strong", {}, gathering.me.username), this.#status),
      h("button", { class: "icon-button", type: "button", popovertarget: "own-menu", "aria-label": texts.own.menu }, icon("settings")),
      this.#menu);
    this.follow(gathering, gathering.places, gathering.rooms);
  }

  render() {
    const { me, status } = this.gathering;
    fill(this.#sign, `${me.avatar_url} ${status}`, () => stone(me, 34, { status }));
    this.#status.textContent = texts.status[status];
    this.#mark("status", status);
    this.#mark("theme", choice("theme"));
    this.#mark("contrast", choice("contrast"));
  }

  #choices(label, name, values, words, choose) {
    return h("fieldset", { class: "choices" }, h("legend", {}, label),
      values.map((value) => h("label", { class: "choice" },
        h("input", { type: "radio", name, value, onchange: () => choose(value) }), h("span", {}, words[value]))));
  }

  #mark(name, value) {
    for (const input of this.#menu.querySelectorAll(`[name=${name}]`)) input.checked = input.value === value;
  }

  #choose(name, value) {
    if (value === "auto") localStorage.removeItem(`gathering.${name}`);
    else localStorage.setItem(`gathering.${name}`, value);
    dispatchEvent(new Event("themechange"));
  }

  #signOut() {
    this.dispatchEvent(new CustomEvent("signout", { bubbles: true }));
  }
}

customElements.define("own-foot", OwnFoot);
