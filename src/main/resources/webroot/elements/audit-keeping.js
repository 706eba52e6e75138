import { h } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";

const words = texts.keeping.audit;
const times = new Times(language);
/** What the server writes where nobody gave a reason. */
const NONE = "(none given)";

/** What was done to whom and why, newest first; nobody changes what is written there. */
class AuditKeeping extends LiveElement {
  gathering = null;
  #entries = [];
  #rows = h("ol", { class: "audit-rows" });
  #none = h("p", { class: "section-hint", hidden: true }, words.none);
  #more = h("button", { class: "text-button", type: "button", hidden: true, onclick: () => this.#read(this.#entries.at(-1).id) }, texts.keeping.more);
  #told = savedLine();

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint), this.#none, this.#rows, this.#more, this.#told.line);
    this.#read();
  }

  render() {
    keyedList(this.#rows, this.#entries, { key: (entry) => entry.id, build: (entry) => this.#row(entry), refresh: () => {} });
    this.#none.hidden = this.#entries.length > 0;
  }

  async #read(before = null) {
    const { administration } = this.gathering.api;
    try {
      const page = await administration.audit(before);
      this.#entries = [...this.#entries, ...page];
      this.#more.hidden = page.length < administration.size;
    } catch (error) {
      this.#told.refused(error);
    }
    if (this.isConnected) this.render();
  }

  #row({ at, act, actor_username: actor, subject_username: subject, room_id: room, until, reason }) {
    const moment = Date.parse(at);
    const where = room === null ? null : this.gathering.rooms.get(room)?.name ?? words.closedRoom(room);
    const sentence = words.acts[act]?.(actor, subject, where) ?? `${actor}: ${act}`;
    return h("li", { class: "audit-row" },
      h("time", { datetime: at }, `${times.day(moment)}, ${times.clock(moment)}`),
      h("p", {}, sentence, until && ` ${words.until(times.full(Date.parse(until)))}`),
      h("p", { class: "field-hint" }, reason === NONE ? words.noReason : reason));
  }
}

customElements.define("audit-keeping", AuditKeeping);
