import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";
import "./form-field.js";

const words = texts.keeping.rooms;

/** Closes a clearing for good: says what that does, and asks for its name first. */
class RoomCloseDialog extends LiveElement {
  gathering = null;
  #room = null;
  #dialog;
  #title = h("h2", { id: "room-close-title" });
  #what = h("p", { class: "dialog-hint", id: "room-close-what" });
  #name = h("form-field", { field: { name: "room-name", label: words.confirm, autocomplete: "off" } });
  #error = h("p", { class: "form-error", role: "alert" });
  #do = h("button", { class: "primary final", type: "submit" });

  build() {
    this.#dialog = h("dialog", { class: "room-edit", "aria-labelledby": "room-close-title", "aria-describedby": "room-close-what" },
      h("form", { novalidate: true, onsubmit: (event) => this.#submit(event) },
        this.#title, this.#what, this.#name, this.#error,
        h("div", { class: "dialog-actions" },
          h("button", { class: "text-button", type: "button", onclick: () => this.#dialog.close() }, texts.keeping.cancel), this.#do)));
    this.append(this.#dialog);
  }

  open(room) {
    this.#room = room;
    this.#title.textContent = words.closeTitle(room.name);
    this.#what.textContent = words.closeWhat(room.user_count ?? 0);
    this.#name.input.value = "";
    this.#do.textContent = words.closeDo;
    this.#refuse("");
    this.#dialog.showModal();
    this.#name.input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const room = this.#room;
    if (this.#name.value.trim() !== room.name) {
      this.#refuse(words.faults.otherName);
      return;
    }
    this.#do.ariaBusy = "true";
    try {
      const answer = await this.gathering.api.rooms.close(room.id);
      await this.gathering.rooms.refresh();
      this.#dialog.close();
      this.dispatchEvent(new CustomEvent("closed", { detail: { name: room.name, ...answer } }));
    } catch (error) {
      this.#refuse(refusalText(error, texts.refusals));
    }
    this.#do.ariaBusy = null;
  }

  #refuse(sentence) {
    this.#error.textContent = sentence;
    this.#name.isAtFault(sentence !== "");
  }
}

customElements.define("room-close-dialog", RoomCloseDialog);
