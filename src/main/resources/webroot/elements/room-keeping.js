import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { roomDisc } from "../lib/signs.js";
import { routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";
import "./room-close-dialog.js";
import "./room-edit-dialog.js";

const words = texts.keeping.rooms;

/** The clearings of this place, for those who keep it: open one, change one, close one. */
class RoomKeeping extends LiveElement {
  gathering = null;
  #rows = h("tbody");
  #told = h("p", { class: "saved-line", role: "status" });
  #edit;
  #close;

  build() {
    const { gathering } = this;
    this.#edit = h("room-edit-dialog", { gathering });
    this.#close = h("room-close-dialog", { gathering, onclosed: ({ detail }) => { this.#told.textContent = words.closed(detail); } });
    this.append(
      h("div", { class: "keeping-head" },
        h("a", { class: "primary", href: routeToPage("keeping", "rooms", "new") }, icon("plus", 18), words.open), this.#told),
      h("table", { class: "keeping-table" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.room), h("th", { scope: "col" }, words.people),
          h("th", { scope: "col" }, h("span", { class: "visually-hidden" }, words.actions)))),
        this.#rows),
      this.#edit, this.#close);
    this.follow(gathering, gathering.rooms);
    this.#look();
    this.on(window, "hashchange", () => this.#look());
  }

  render() {
    keyedList(this.#rows, this.gathering.rooms.all, {
      key: (room) => room.id,
      build: (room) => this.#refresh(this.#row(room), room),
      refresh: (row, room) => this.#refresh(row, room),
    });
  }

  /** The dialog that the address names. */
  #look() {
    const { page, rooms } = this.gathering;
    if (page?.item === "new") this.#edit.open(null);
    else if (page?.item) this.#edit.open(rooms.get(Number(page.item)) ?? null);
    else this.#edit.shut();
  }

  #row(room) {
    return h("tr", {},
      h("th", { scope: "row", class: "keeping-room" },
        h("div", {}, roomDisc(room.id, { size: 36 }), h("span", {}, h("strong"), h("span", { class: "keeping-about" })))),
      h("td", { "data-label": words.people }),
      h("td", { class: "keeping-actions" },
        h("a", { class: "icon-button", href: routeToPage("keeping", "order", room.id) }, icon("shield", 18)),
        h("a", { class: "icon-button", href: routeToPage("keeping", "rooms", room.id) }, icon("pencil", 18)),
        h("button", { class: "icon-button", type: "button", onclick: () => this.#close.open(this.gathering.rooms.get(room.id)) }, icon("trash-2", 18))));
  }

  #refresh(row, { name, description, user_count: count, max_users: most }) {
    const [head, people, actions] = row.children;
    head.querySelector("strong").textContent = name;
    head.querySelector(".keeping-about").textContent = description ?? "";
    people.textContent = words.of(count ?? 0, most);
    const [order, edit, close] = actions.children;
    order.title = order.ariaLabel = words.order(name);
    edit.title = edit.ariaLabel = words.edit(name);
    close.title = close.ariaLabel = words.close(name);
    return row;
  }
}

customElements.define("room-keeping", RoomKeeping);
