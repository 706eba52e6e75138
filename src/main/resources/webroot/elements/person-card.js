import { openDialog } from "../lib/dialogs.js";
import { h, icon } from "../lib/dom.js";
import { orderAct } from "../lib/order-acts.js";
import { stone } from "../lib/stone.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";

const PHONE = matchMedia("(width < 40rem)");
/** Pixels that a card keeps from the window's edges. */
const MARGIN = 12;
const SIGNS = { leadOut: "log-out", mute: "volume-x", unmute: "volume-2", ban: "ban" };

const times = new Times(language);

/**
 * Who somebody is, and what one can do together: opened at their row. Whoever looks after the room finds there too what
 * keeps its peace. Tells `stepaside` with the name.
 */
class PersonCard extends HTMLElement {
  gathering = null;
  place = null;
  #person = null;

  connectedCallback() {
    this.popover = "auto";
    this.role = "dialog";
    this.className = "person-card menu";
  }

  /** @param row the element that it opens beside */
  open(person, row) {
    const { gathering, place } = this;
    this.#person = person;
    this.ariaLabel = person.username;
    this.replaceChildren(
      stone(person, 72), h("p", { class: "person-name" }, person.username),
      h("p", { class: "person-status", "data-status": person.status },
        [texts.status[person.status], place.keepers.has(person.id) && texts.people.keeper].filter(Boolean).join(" · ")),
      this.#act("ear", texts.people.stepAside, () => this.dispatchEvent(new CustomEvent("stepaside", { detail: person.username }))),
      this.#act("user-plus", texts.people.gather, () => openDialog("gather-dialog", { gathering }, [person.id])),
      ...(this.#looksAfter ? [this.#order()] : []));
    this.showPopover();
    this.#place(row.getBoundingClientRect());
    this.querySelector("button").focus();
  }

  get #looksAfter() {
    const { gathering: { me }, place } = this;
    return place.target.kind === "room" && (me.is_admin || place.keepers.has(me.id));
  }

  /** Whether somebody is silent is asked meanwhile; their row keeps its place. */
  #order() {
    const mute = this.#orderRow("mute");
    this.#showWhetherSilent(mute);
    return h("div", { class: "person-order", role: "group", "aria-label": texts.keeping.sections.order },
      this.#orderRow("leadOut"), mute, this.#orderRow("ban"));
  }

  async #showWhetherSilent(row) {
    const person = this.#person;
    const mutes = await this.gathering.api.moderation.mutes(this.place.target.id).catch(() => []);
    const mute = mutes.find((one) => one.user_id === person.id);
    if (!mute || !row.isConnected) return;
    const until = mute.until ? texts.keeping.order.until(times.brief(Date.parse(mute.until))) : texts.keeping.order.forGood;
    const isFocused = row === document.activeElement;
    const unmute = this.#orderRow("unmute", until);
    row.replaceWith(unmute);
    if (isFocused) unmute.focus();
  }

  #orderRow(name, hint = "") {
    const { gathering: { rooms, api }, place } = this;
    const { word, ask } = orderAct(name, rooms.get(place.target.id), this.#person, api.moderation);
    const row = this.#act(SIGNS[name], word, ask);
    row.append(h("span", { class: "row-word" }, hint));
    return row;
  }

  #act(sign, label, act) {
    return h("button", { class: "menu-row", type: "button", onclick: () => {
      this.hidePopover();
      act();
    } }, icon(sign, 18), label);
  }

  /** Beside the row, towards the middle of the window; within it in any case. On a phone it is a sheet from below. */
  #place(row) {
    this.style.left = this.style.top = "";
    if (PHONE.matches) return;
    const { width, height } = this.getBoundingClientRect();
    const isEnd = row.left > innerWidth / 2;
    const left = isEnd ? row.left - width - MARGIN : row.right + MARGIN;
    this.style.left = `${Math.min(Math.max(left, MARGIN), innerWidth - width - MARGIN)}px`;
    this.style.top = `${Math.min(Math.max(row.top - MARGIN, MARGIN), innerHeight - height - MARGIN)}px`;
  }
}

customElements.define("person-card", PersonCard);
