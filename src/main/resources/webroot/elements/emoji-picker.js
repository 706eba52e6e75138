import { h, icon } from "../lib/dom.js";
import { emojiList } from "../lib/emoji-list.js";
import { findEmoji } from "../models/emoji.js";
import { texts } from "../texts/texts.js";

const words = texts.emoji;
/** There the keyboard would cover what one wants to see; it comes when the field is touched. */
const TOUCH = matchMedia("(pointer: coarse)");

/**
 * All emoji by group, and those that bear a typed name: a combobox over a list, with arrow keys both ways. Fetched with
 * its data when it is first opened. Tells what was chosen by an event `emoji`.
 */
class EmojiPicker extends HTMLElement {
  /** RecentEmoji */
  recent = null;
  #input;
  #list = h("div", { id: "emoji-list", class: "emoji-list", role: "listbox", "aria-label": words.title });
  #name = h("p", { class: "emoji-name", "aria-hidden": "true" });
  #told = h("p", { class: "visually-hidden", role: "status" });
  #groups = [];
  #options = [];
  #chosen = -1;

  connectedCallback() {
    if (this.#input) return;
    this.popover = "auto";
    this.tabIndex = -1;
    this.role = "dialog";
    this.ariaLabel = words.title;
    this.className = "emoji-picker menu";
    this.#input = h("input", { type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "emoji-list", "aria-autocomplete": "list",
      "aria-label": words.find, placeholder: words.find, autocomplete: "off", spellcheck: "false",
      oninput: () => this.#find(), onkeydown: (event) => this.#key(event) });
    this.#list.addEventListener("click", ({ target }) => this.#take(this.#options.indexOf(target.closest("[role=option]"))));
    this.#list.addEventListener("pointerover", ({ target }) => this.#show(target.closest("[role=option]")));
    this.append(h("div", { class: "emoji-field" }, icon("search", 18), this.#input), this.#list, this.#name, this.#told);
  }

  /** @param beside the button that it opens at */
  async open(beside) {
    const { top, right } = beside.getBoundingClientRect();
    this.style.setProperty("--from-bottom", `${innerHeight - top + 8}px`);
    this.style.setProperty("--from-right", `${Math.max(8, innerWidth - right - 48)}px`);
    this.#input.value = "";
    this.#groups = await emojiList().catch(() => []);
    this.#find();
    this.showPopover();
    this.#list.scrollTop = 0;
    (TOUCH.matches ? this : this.#input).focus();
  }

  #find() {
    const typed = this.#input.value.trim();
    const found = typed ? [{ group: "", emoji: findEmoji(this.#groups, typed, 96) }] : [this.#used(), ...this.#groups];
    this.#list.replaceChildren(...found.filter(({ emoji }) => emoji.length).map((group, i) => this.#group(group, i)));
    this.#options = [...this.#list.querySelectorAll("[role=option]")];
    if (this.#options.length === 0) this.#list.append(h("p", { class: "side-note" }, this.#groups.length ? words.none : words.failed));
    this.#told.textContent = typed ? words.found(this.#options.length) : "";
    this.#choose(typed && this.#options.length ? 0 : -1);
  }

  #used() {
    const known = new Map(this.#groups.flatMap(({ emoji }) => emoji).map((one) => [one.glyph, one]));
    return { group: words.recent, emoji: this.recent.all.map((glyph) => known.get(glyph)).filter(Boolean) };
  }

  #group({ group, emoji }, g) {
    return h("div", { class: "emoji-group", role: "group", "aria-label": group || words.title },
      group && h("p", { class: "section", "aria-hidden": "true" }, group),
      h("div", { class: "emoji-grid", role: "presentation" }, emoji.map(({ glyph, name }, i) =>
        h("span", { class: "emoji", id: `emoji-${g}-${i}`, role: "option", "aria-label": name, "aria-selected": "false" }, glyph))));
  }

  #key(event) {
    if (event.isComposing) return;
    const columns = getComputedStyle(this.#list.querySelector(".emoji-grid") ?? this.#list).gridTemplateColumns.split(" ").length;
    const steps = { ArrowDown: columns, ArrowUp: -columns };
    if (this.#chosen >= 0) Object.assign(steps, { ArrowRight: 1, ArrowLeft: -1 });
    if (event.key === "Enter") this.#take(Math.max(this.#chosen, 0), event.shiftKey);
    else if (event.key in steps) this.#choose(this.#chosen < 0 ? 0 : this.#chosen + steps[event.key]);
    else return;
    event.preventDefault();
  }

  #choose(i) {
    this.#options[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = this.#options.length ? Math.min(Math.max(i, -1), this.#options.length - 1) : -1;
    const option = this.#options[this.#chosen];
    this.#show(option);
    if (!option) return this.#input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    return this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #show(option) {
    this.#name.textContent = option?.ariaLabel ?? "";
  }

  #take(i, goesOn = false) {
    const option = this.#options[i];
    if (!option) return;
    this.recent.used(option.textContent);
    if (!goesOn) this.hidePopover();
    this.dispatchEvent(new CustomEvent("emoji", { detail: option.textContent }));
  }
}

customElements.define("emoji-picker", EmojiPicker);
