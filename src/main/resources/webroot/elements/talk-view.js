import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { groundLines, setMood } from "../lib/signs.js";
import { Notice } from "../models/notice.js";
import "./ear-line.js";
import "./message-composer.js";
import "./message-list.js";
import "./murmur-line.js";
import "./place-header.js";

const PICTURE = { width: 640, height: 190, cell: 8, lines: 13, fit: "xMaxYMin slice" };

/** A place one hears: what was said, who is writing, and where one speaks. */
class TalkView extends LiveElement {
  gathering = null;
  target = null;

  build() {
    const { gathering, target } = this;
    const place = gathering.places.at(target);
    const parts = { gathering, target, place, notice: new Notice() };
    const lines = () => target.kind === "room" && groundLines(target.id, PICTURE);
    const ground = h("main", { id: "ground", class: "ground talk", tabindex: "-1", "data-kind": this.#kind() },
      lines(), h("place-header", parts), h("message-list", parts), h("div", { class: "log-edge", "aria-hidden": "true" }, lines()),
      h("murmur-line", parts), h("message-composer", parts), h("ear-line", parts));
    if (target.kind === "room") setMood(ground, target.id);
    this.append(ground);
    this.until(() => parts.notice.say(""));
    place.open();
  }

  #kind() {
    return this.target.kind === "room" ? "room" : this.gathering.conversations.get(this.target.id).type;
  }
}

customElements.define("talk-view", TalkView);
