import { hostOf, markup } from "../models/markup.js";
import { texts } from "../texts/texts.js";
import { copy } from "./copy.js";
import { h, icon } from "./dom.js";

/**
 * A person's words as elements. Whatever they wrote, it enters the page as text.
 * @param names who can be called by `@`
 * @param ownName whose calls stand out
 */
export function drawMarkup(text, names, ownName) {
  return markup(text, names).map((block) => drawBlock(block, ownName));
}

function drawBlock(block, ownName) {
  const draw = (parts) => parts.map((part) => drawPart(part, ownName));
  switch (block.type) {
    case "code": return code(block.text);
    case "quote": return h("blockquote", {}, draw(block.parts));
    case "list": return h("ul", {}, block.items.map((item) => h("li", {}, draw(item))));
    case "numbers": return h("ol", {}, block.items.map((item, i) => h("li", { value: block.values[i] }, draw(item))));
    default: return h("p", {}, draw(block.parts));
  }
}

/** Scrolls inside, so it can be focused. */
function code(text) {
  const button = h("button", { class: "icon-button small", type: "button", "aria-label": texts.acts.copyCode, title: texts.acts.copyCode,
    onclick: async () => {
      await copy(text);
      button.replaceChildren(icon("check", 16));
    } }, icon("copy", 16));
  return h("div", { class: "code" }, h("pre", { tabindex: "0" }, h("code", {}, text)), button);
}

function drawPart(part, ownName) {
  if (typeof part === "string") return part;
  switch (part.type) {
    case "code": return h("code", {}, part.text);
    case "link": return link(part);
    case "mention": return h("span", { class: "mention", "data-own": part.name === ownName }, part.text);
    default: return h(part.type, {}, part.parts.map((inner) => drawPart(inner, ownName)));
  }
}

/** Leads out of this page, which stays as it is; a link to a place in it leads there. */
function link({ url, text }) {
  const isHere = url.startsWith(`${location.origin}/#/`);
  const away = isHere ? {} : { target: "_blank", rel: "noopener noreferrer nofollow" };
  return h("a", { href: url, title: hostOf(url), ...away }, text);
}
