import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { roomDisc } from "../lib/signs.js";
import { refusalText } from "../models/refusal.js";
import { roomFault, roomPlan } from "../models/room-plan.js";
import { routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.keeping.rooms;

/** Opens a clearing, or changes one; it stands open as long as the address says so. */
class RoomEditDialog extends LiveElement {
  gathering = null;
  #room = null;
  #dialog;
  #title = h("h2", { id: "room-edit-title" });
  #disc = h("span", { class: "room-edit-disc", "aria-hidden": "true" });
  #name = h("form-field", { field: { name: "name", label: words.name, hint: words.nameHint, autocomplete: "off" } });
  #about = h("form-field", { field: { name: "description", label: words.about, hint: words.aboutHint, autocomplete: "off" } });
  #most = h("form-field", { field: { name: "max_users", label: words.most, type: "number", hint: words.mostHint, autocomplete: "off" } });
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary", type: "submit" });

  build() {
    this.#dialog = h("dialog", { class: "room-edit", "aria-labelledby": "room-edit-title", onclose: () => this.#leave() },
      h("form", { novalidate: true, onsubmit: (event) => this.#submit(event) },
        h("div", { class: "room-edit-head" }, this.#disc, this.#title),
        this.#name, this.#about, this.#most, this.#error,
        h("div", { class: "dialog-actions" },
          h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, texts.keeping.cancel), this.#do)));
    this.append(this.#dialog);
    Object.assign(this.#most.input, { min: "1", max: "1000", inputMode: "numeric" });
  }

  /** @param room null for a new one */
  open(room) {
    this.#room = room;
    this.#title.textContent = room ? words.editTitle(room.name) : words.open;
    this.#do.textContent = room ? texts.settings.save : words.open;
    this.#disc.replaceChildren(...(room ? [roomDisc(room.id, { size: 56 })] : []));
    this.#name.input.value = room?.name ?? "";
    this.#about.input.value = room?.description ?? "";
    this.#most.input.value = room?.max_users ?? "";
    this.#refuse("");
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#name.input.focus();
  }

  shut() {
    this.#dialog.close();
  }

  async #submit(event) {
    event.preventDefault();
    const entry = { name: this.#name.value, description: this.#about.value, most: this.#most.value };
    const fault = roomFault(entry);
    this.#refuse(fault ? words.faults[fault] : "", fault);
    if (fault) return;
    this.#do.ariaBusy = "true";
    try {
      const plan = roomPlan(entry, this.#room);
      const { api, rooms } = this.gathering;
      await (this.#room ? api.rooms.replace(this.#room.id, plan) : api.rooms.create(plan));
      await rooms.refresh();
      this.#dialog.close();
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals), error.errorCode === "room_name_taken" ? "name" : null);
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence, field = null) {
    this.#error.textContent = sentence;
    const fields = { name: this.#name, description: this.#about, most: this.#most };
    for (const [key, one] of Object.entries(fields)) one.isAtFault(key === field);
    fields[field]?.input.focus();
  }

  /** However it was closed, the address tells of it no more. */
  #leave() {
    if (this.gathering.page?.item) location.hash = routeToPage("keeping", "rooms");
  }
}

customElements.define("room-edit-dialog", RoomEditDialog);
