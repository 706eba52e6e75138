import { h, icon } from "../lib/dom.js";
import { linkOnce } from "../lib/link-once.js";
import { LiveElement } from "../lib/live-element.js";
import { savedLine } from "../lib/saved.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.keeping.invitations;
const times = new Times(language);
const day = (time) => times.day(Date.parse(time));

/** Links by which people may come, where one comes by invitation. */
class InvitationKeeping extends LiveElement {
  gathering = null;
  #note = h("form-field", { field: { name: "note", label: words.note, hint: words.noteHint, autocomplete: "off" } });
  #link = h("div", { class: "link-once", role: "status" });
  #rows = h("ul", { class: "session-rows" });
  #told = savedLine();

  build() {
    this.append(h("p", { class: "section-hint" }, words.hint),
      h("form", { class: "field-row", onsubmit: (event) => this.#make(event) }, this.#note,
        h("button", { class: "text-button", type: "submit" }, icon("plus", 18), words.make)),
      this.#link, this.#told.line, this.#rows);
    this.#read();
  }

  async #read() {
    try {
      const invitations = await this.gathering.api.administration.invitations();
      this.#rows.replaceChildren(...invitations.map((one) => this.#row(one)));
    } catch (error) {
      this.#told.refused(error);
    }
  }

  #row({ id, note, uses, used, created_by: by, expires_at: ends, withdrawn_at: withdrawn }) {
    const isOver = withdrawn !== null || used >= uses || Date.parse(ends) < Date.now();
    const state = withdrawn !== null ? words.withdrawn(day(withdrawn)) : words.until(day(ends));
    return h("li", { class: "session-row" }, icon("mail", 22),
      h("div", {}, h("strong", {}, note || words.noNote), h("p", { class: "field-hint" }, `${words.used(used, uses)} · ${state} · ${by}`)),
      !isOver && h("button", { class: "text-button", type: "button", "aria-label": words.withdrawOne(note || words.noNote),
        onclick: () => this.#withdraw(id) }, words.withdraw));
  }

  /** The link is told this once. */
  async #make(event) {
    event.preventDefault();
    try {
      const { path } = await this.gathering.api.administration.invite({ note: this.#note.value.trim() });
      this.#note.input.value = "";
      this.#link.replaceChildren(...linkOnce(words.once, path));
      await this.#read();
    } catch (error) {
      this.#told.refused(error);
    }
  }

  async #withdraw(id) {
    try {
      await this.gathering.api.administration.withdrawInvitation(id);
      await this.#read();
    } catch (error) {
      this.#told.refused(error);
    }
  }
}

customElements.define("invitation-keeping", InvitationKeeping);
