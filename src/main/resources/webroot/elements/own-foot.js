import { choices } from "../lib/choices.js";
import { openDialog } from "../lib/dialogs.js";
import { h, icon } from "../lib/dom.js";
import { fill, say } from "../lib/fill.js";
import { LiveElement } from "../lib/live-element.js";
import { stone } from "../lib/stone.js";
import { routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";

/** Oneself at the foot of the sidebar: a menu with how one is and the way out, and the settings beside it. */
class OwnFoot extends LiveElement {
  gathering = null;
  #sign = h("span", { class: "row-sign" });
  #name = h("strong", {});
  #status = h("span", { class: "own-status" });
  #menu;

  build() {
    const { gathering } = this;
    this.#menu = h("div", { id: "own-menu", class: "menu own-menu", popover: "auto", "aria-label": texts.own.menu, role: "group" },
      choices(texts.status.label, "status", texts.own.statuses, gathering.status, (value) => gathering.setStatus(value)),
      gathering.me.is_admin && this.#row("shield", texts.keeping.title, () => { location.hash = routeToPage("keeping"); }),
      this.#row("keyboard", texts.keys.title, () => openDialog("key-sheet")),
      this.#row("log-out", texts.own.signOut, () => this.dispatchEvent(new CustomEvent("signout", { bubbles: true }))));
    this.append(
      h("button", { class: "own-button", type: "button", popovertarget: "own-menu" },
        this.#sign, h("span", { class: "own-name" }, this.#name, this.#status),
        h("span", { class: "visually-hidden" }, texts.own.menu)),
      h("a", { class: "icon-button", href: routeToPage("settings"), "aria-label": texts.settings.title, title: texts.settings.title }, icon("settings")),
      this.#menu);
    this.follow(gathering, gathering.places, gathering.rooms);
  }

  render() {
    const { me, status } = this.gathering;
    fill(this.#sign, `${me.avatar_url} ${status}`, () => stone(me, 34, { status }));
    say(this.#name, me.username);
    say(this.#status, texts.status[status]);
    for (const input of this.#menu.querySelectorAll("[name=status]")) input.checked = input.value === status;
  }

  #row(sign, label, run) {
    return h("button", { class: "menu-row", type: "button", onclick: () => this.#run(run) }, icon(sign, 18), label);
  }

  #run(run) {
    this.#menu.hidePopover();
    run();
  }
}

customElements.define("own-foot", OwnFoot);
