import { h } from "../lib/dom.js";
import { fill, say } from "../lib/fill.js";

/**
 * A row of the sidebar: a sign, a name that leads there, and at the end one thing only.
 * An item is `{key, href, name, current, unread, end, endKind, sign: {signature, draw}}`.
 */
export const placeRow = {
  key: (item) => item.key,

  build(item) {
    const end = h("span", { class: "row-end", id: `end-${item.key}` });
    const row = h("li", { class: "row" },
      h("span", { class: "row-sign" }), h("a", { class: "row-name", "aria-describedby": end.id }), end);
    placeRow.refresh(row, item);
    return row;
  },

  refresh(row, { href, name, current, unread, end, endKind, endLabel, sign }) {
    const [slot, link, last] = row.children;
    fill(slot, sign.signature, sign.draw);
    if (link.getAttribute("href") !== href) link.href = href;
    say(link, name);
    link.toggleAttribute("data-unread", unread);
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    fill(last, `${endKind} ${end}`, () => [
      h("span", { class: endKind, "aria-hidden": Boolean(endLabel) && "true" }, String(end)),
      endLabel && h("span", { class: "visually-hidden" }, endLabel)]);
  },
};
