import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { stone } from "../lib/stone.js";
import { matching } from "../models/filter.js";
import { refusalText } from "../models/refusal.js";
import { routeTo } from "../models/route.js";
import { conversation, room } from "../models/target.js";
import { texts } from "../texts/texts.js";
import "./people-ring.js";

/** Most others in a circle at its beginning, by the contract. */
const MOST = 20;
/** With more people than this one may look for a name. */
const SHORT = 12;

/** Begins a circle with people of the room one is in; the ring shows it growing. */
class GatherDialog extends LiveElement {
  gathering = null;
  #dialog;
  #ring;
  #form;
  #rows = h("div", { class: "gather-rows" });
  #error = h("p", { class: "form-error", role: "alert", hidden: true });
  #find = h("input", { class: "field-input", type: "search", placeholder: texts.gather.find, "aria-label": texts.gather.find, autocomplete: "off",
    oninput: () => this.#narrow() });
  #do;

  build() {
    this.#ring = h("people-ring", { gathering: this.gathering, ring: { people: [], count: 0 } });
    this.#do = h("button", { class: "primary", type: "submit" });
    this.#form = h("form", { method: "dialog", onsubmit: (event) => this.#gather(event), onchange: () => this.#choose() },
      h("h2", { id: "gather-title" }, texts.gather.title), h("p", { class: "dialog-hint", id: "gather-hint" }, texts.gather.hint),
      this.#ring, this.#find, this.#rows, this.#error,
      h("div", { class: "dialog-actions" },
        h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, texts.gather.cancel), this.#do));
    this.#dialog = h("dialog", { class: "gather", "aria-labelledby": "gather-title", "aria-describedby": "gather-hint" }, this.#form);
    this.append(this.#dialog);
  }

  /** @param ids of those who are chosen already */
  open(ids = []) {
    const people = this.#around();
    this.#rows.replaceChildren(...(people.length ? people.map((person) => this.#row(person, ids.includes(person.id))) : [this.#nobody()]));
    this.#error.hidden = true;
    this.#find.value = "";
    this.#find.hidden = people.length <= SHORT;
    this.#choose();
    this.#dialog.showModal();
  }

  #around() {
    const { rooms, places, me } = this.gathering;
    const place = rooms.currentId === null ? null : places.get(room(rooms.currentId));
    return (place?.roster.sorted ?? []).filter((person) => person.id !== me.id);
  }

  #nobody() {
    const { rooms } = this.gathering;
    return h("p", { class: "side-note" }, rooms.currentId === null ? texts.gather.between : texts.gather.nobody);
  }

  #row(person, isChosen) {
    return h("label", { class: "gather-row", "data-name": person.username },
      stone(person, 28, { status: person.status }), h("span", { class: "row-name" }, person.username),
      h("input", { type: "checkbox", name: "person", value: String(person.id), checked: isChosen }),
      h("span", { class: "check", "aria-hidden": "true" }, icon("check", 16)));
  }

  #narrow() {
    const found = new Set(matching([...this.#rows.children], this.#find.value, (row) => row.dataset.name));
    for (const row of this.#rows.children) row.hidden = !found.has(row);
  }

  #chosen() {
    const ids = new Set([...this.#form.querySelectorAll("[name=person]:checked")].map((box) => Number(box.value)));
    return this.#around().filter((person) => ids.has(person.id)).slice(0, MOST);
  }

  #choose() {
    const chosen = this.#chosen();
    this.#ring.show({ people: [this.gathering.me, ...chosen], count: chosen.length + 1 });
    this.#do.textContent = texts.gather.do(chosen.length);
    this.#do.disabled = chosen.length === 0;
  }

  async #gather(event) {
    event.preventDefault();
    this.#do.ariaBusy = "true";
    try {
      const id = await this.gathering.conversations.gather(this.#chosen().map((person) => person.username));
      this.#dialog.close();
      location.hash = routeTo(conversation(id));
    } catch (error) {
      this.#error.textContent = refusalText(error, texts.refusals);
      this.#error.hidden = false;
    }
    this.#do.ariaBusy = null;
  }
}

customElements.define("gather-dialog", GatherDialog);
