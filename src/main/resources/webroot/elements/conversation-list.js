import { openDialog } from "../lib/dialogs.js";
import { h, icon } from "../lib/dom.js";
import { keyedList } from "../lib/keyed-list.js";
import { LiveElement } from "../lib/live-element.js";
import { conversationName, otherIn } from "../lib/naming.js";
import { circleSign } from "../lib/signs.js";
import { stone } from "../lib/stone.js";
import { routeTo } from "../models/route.js";
import { conversation as conversationTarget, keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";
import { placeRow } from "./place-row.js";

/** One's private chats and circles, by latest word. */
class ConversationList extends LiveElement {
  gathering = null;
  #list = h("ul", { class: "rows", "aria-labelledby": "with-you" });
  #none = h("p", { class: "side-note" }, texts.sidebar.noChats);

  build() {
    const { conversations, places, drafts } = this.gathering;
    this.append(
      h("div", { class: "section-head" },
        h("h2", { class: "section", id: "with-you" }, texts.sidebar.withYou),
        h("button", { class: "icon-button small", type: "button", "aria-label": texts.people.gather,
          onclick: () => openDialog("gather-dialog", { gathering: this.gathering }) }, icon("plus", 18))),
      this.#list, this.#none);
    this.follow(this.gathering, conversations, places, drafts, this.gathering.mentions);
  }

  render() {
    const { conversations } = this.gathering;
    keyedList(this.#list, conversations.all.map((one) => this.#item(one)), placeRow);
    this.#none.hidden = !conversations.isKnown || conversations.all.length > 0;
  }

  #item(one) {
    const { front } = this.gathering;
    const target = conversationTarget(one.id);
    const current = front !== null && keyOf(front) === keyOf(target);
    const unread = current ? 0 : one.unread ?? 0;
    const name = conversationName(one);
    return {
      key: keyOf(target), href: routeTo(target), name, current, unread: unread > 0,
      sign: this.#sign(one), ...this.#end(target, one, unread, current),
    };
  }

  /** One thing only: a number, or that something was begun here. */
  #end(target, one, unread, current) {
    if (unread > 0) {
      const isForMe = one.type === "private" || this.gathering.mentions.of(target) > 0;
      const endKind = isForMe ? "badge badge-ember" : "badge";
      return { end: unread > 99 ? "99+" : unread, endKind, endLabel: texts.sidebar.unread(unread) };
    }
    const hasDraft = !current && this.gathering.drafts.of(target) !== "";
    return { end: hasDraft ? texts.sidebar.draft : "", endKind: "row-word" };
  }

  #sign(one) {
    if (one.type === "group") {
      const names = [this.gathering.me.username, ...one.participants];
      return { signature: `circle ${names}`, draw: () => circleSign(names) };
    }
    const other = otherIn(this.gathering, one);
    return { signature: `stone ${other.avatar_url} ${other.status}`, draw: () => stone(other, 28, { status: other.status }) };
  }
}

customElements.define("conversation-list", ConversationList);
