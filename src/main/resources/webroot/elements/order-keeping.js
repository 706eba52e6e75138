import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { orderAct } from "../lib/order-acts.js";
import { savedLine } from "../lib/saved.js";
import { stone } from "../lib/stone.js";
import { Times } from "../models/times.js";
import { routeTo, routeToPage } from "../models/route.js";
import { room as roomTarget } from "../models/target.js";
import { language, texts } from "../texts/texts.js";
import "./act-menu.js";

const words = texts.keeping.order;
const times = new Times(language);
const SIGNS = { name: "shield", leadOut: "log-out", mute: "volume-x", ban: "ban" };

/** Looking after one clearing: who is inside, who helps, who may not write or not come in. */
class OrderKeeping extends LiveElement {
  gathering = null;
  #room;
  #lists = {};
  #told = savedLine();

  build() {
    const id = Number(this.gathering.page.item);
    this.#room = this.gathering.rooms.get(id) ?? { id, name: "" };
    for (const name of ["inside", "moderators", "mutes", "bans"]) {
      this.#lists[name] = h("ul", { class: "order-rows" });
    }
    this.append(
      h("p", { class: "section-hint" }, this.#room.name ? words.hint(this.#room.name) : texts.empty.missing[0]),
      ...Object.entries(this.#lists).map(([name, list]) => h("section", { class: "order-part" }, h("h2", { class: "section" }, words[name]), list)),
      this.#told.line,
      h("a", { class: "text-button", href: this.gathering.me.is_admin ? routeToPage("keeping", "rooms") : routeTo(roomTarget(id)) },
        icon("chevron-left", 18), words.back));
    this.#read();
  }

  async #read() {
    const { api, me } = this.gathering;
    const { id } = this.#room;
    try {
      const [inside, moderators, mutes, bans] = await Promise.all([
        this.gathering.peopleIn(id), api.rooms.moderators(id), api.moderation.mutes(id), api.moderation.bans(id)]);
      const helpers = new Set(moderators.map((one) => one.user_id));
      this.#draw("inside", inside.filter((one) => one.id !== me.id), ({ id: user, username }) => this.#acts(user, username, helpers));
      this.#draw("moderators", moderators, ({ user_id: user, username }) =>
        (me.is_admin ? [this.#choice("withdraw", user, username)] : []));
      this.#draw("mutes", mutes, ({ user_id: user, username }) => [this.#choice("unmute", user, username)]);
      this.#draw("bans", bans, ({ user_id: user, username }) => [this.#choice("unban", user, username)]);
    } catch (error) {
      this.#told.refused(error);
    }
  }

  #acts(user, username, helpers) {
    const names = ["leadOut", "mute", "ban"];
    if (this.gathering.me.is_admin && !helpers.has(user)) names.unshift("name");
    const acts = names.map((name) => {
      const { word, ask } = this.#act(name, user, username);
      return { icon: SIGNS[name], word, act: ask };
    });
    return [h("act-menu", { menu: { label: texts.keeping.people.acts(username), acts } })];
  }

  #draw(name, people, actsOf) {
    const rows = people.map((one) => this.#row(one, actsOf(one)));
    this.#lists[name].replaceChildren(...(rows.length ? rows : [h("li", { class: "side-note" }, words.nobody)]));
  }

  #row(one, acts) {
    const until = "reason" in one && (one.until ? words.until(times.full(Date.parse(one.until))) : words.forGood);
    return h("li", { class: "order-row" }, stone(one, 28),
      h("span", { class: "order-words" }, h("strong", {}, one.username), until && h("span", { class: "field-hint" }, `${until} · ${one.reason}`)),
      h("span", { class: "order-acts" }, acts));
  }

  #choice(name, id, username) {
    const { word, title, ask } = this.#act(name, id, username);
    return h("button", { class: "text-button small", type: "button", "aria-label": title, onclick: ask }, word);
  }

  #act(name, id, username) {
    return orderAct(name, this.#room, { id, username }, this.gathering.api.moderation, () => this.#read());
  }
}

customElements.define("order-keeping", OrderKeeping);
