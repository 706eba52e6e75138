import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";

const PHONE = matchMedia("(width < 40rem)");
/** Pixels between the button and its menu, and between the menu and the window's edges. */
const GAP = 4, MARGIN = 12;
let menus = 0;

/** A button behind which stands what can be done; on a phone that is a sheet from below. */
class ActMenu extends LiveElement {
  /** `{label, acts}`; of each act, in their order, `{icon, word, isGrave, act}` */
  menu = null;
  #button;
  #menu;

  build() {
    const id = `acts-${++menus}`;
    const { label, acts } = this.menu;
    this.#menu = h("div", { id, class: "menu act-menu", popover: "auto", role: "group", "aria-label": label },
      h("p", { class: "sheet-about" }, label), acts.map((one) => this.#row(one)));
    this.#button = h("button", { class: "icon-button", type: "button", popovertarget: id, "aria-label": label, title: label }, icon("ellipsis", 20));
    this.#menu.addEventListener("toggle", ({ newState }) => newState === "open" && this.#place());
    this.append(this.#button, this.#menu);
  }

  #row({ icon: sign, word, isGrave = false, act }) {
    return h("button", { class: "menu-row", type: "button", "data-grave": isGrave, onclick: () => {
      this.#menu.hidePopover();
      act();
    } }, icon(sign, 18), word);
  }

  /** Under the button and flush with its end; above it where there is no room below. */
  #place() {
    const { style } = this.#menu;
    style.left = style.top = "";
    if (!PHONE.matches) {
      const button = this.#button.getBoundingClientRect();
      const { width, height } = this.#menu.getBoundingClientRect();
      const start = this.matches(":dir(rtl)") ? button.left : button.right - width;
      const below = button.bottom + GAP;
      style.left = `${Math.max(MARGIN, Math.min(start, innerWidth - width - MARGIN))}px`;
      style.top = `${below + height + MARGIN > innerHeight ? Math.max(MARGIN, button.top - GAP - height) : below}px`;
    }
    this.#menu.querySelector("button").focus();
  }
}

customElements.define("act-menu", ActMenu);
