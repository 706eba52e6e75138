import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";

const words = texts.settings.devices;
const times = new Times(language);

/** Where one is signed in, and the way to end it there. */
class DeviceSettings extends LiveElement {
  gathering = null;
  #sessions = [];
  #rows = h("ul", { class: "session-rows" });
  #told = savedLine();
  #others = h("button", { class: "text-button", type: "button", hidden: true, onclick: () => this.#end((sessions) => sessions.endOthers()) },
    words.endOthers);

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint), this.#rows, this.#others, this.#told.line);
    this.#read();
  }

  render() {
    keyedList(this.#rows, this.#sessions, {
      key: (session) => session.id,
      build: (session) => this.#row(session),
      refresh: () => {},
    });
    this.#others.hidden = this.#sessions.length < 2;
  }

  #row({ id, device, address, proof, last_used_at: used, current }) {
    const at = Date.parse(used);
    return h("li", { class: "session-row" }, icon("monitor-smartphone", 22),
      h("div", {}, h("strong", {}, device), current && h("span", { class: "session-here" }, words.here),
        h("p", { class: "field-hint" }, `${words.proofs[proof]} · ${words.from(address.split("/")[0])} · `,
          h("time", { datetime: used, title: times.full(at) }, words.used(times.day(at), times.clock(at))))),
      !current && h("button", { class: "text-button", type: "button", "aria-label": words.endAt(device),
        onclick: () => this.#end((sessions) => sessions.end(id)) }, words.end));
  }

  async #end(act) {
    try {
      const { sessions_ended: count } = await act(this.gathering.api.sessions);
      await this.#read();
      this.#told.say(words.ended(count), false);
    } catch (error) {
      this.#told.refused(error);
    }
  }

  async #read() {
    try {
      this.#sessions = await this.gathering.api.sessions.list();
    } catch (error) {
      this.#told.refused(error);
    }
    if (this.isConnected) this.render();
  }
}

customElements.define("device-settings", DeviceSettings);
