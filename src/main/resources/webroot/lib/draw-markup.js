import { markup } from "../models/markup.js";
import { h } from "./dom.js";

/** A person's words as elements. Whatever they wrote, it enters the page as text. */
export const drawMarkup = (text) => markup(text).map(drawBlock);

function drawBlock(block) {
  if (block.type === "code") return h("pre", { tabindex: "0" }, h("code", {}, block.text));
  return h(block.type === "quote" ? "blockquote" : "p", {}, block.parts.map(drawPart));
}

function drawPart(part) {
  if (typeof part === "string") return part;
  if (part.type === "code") return h("code", {}, part.text);
  if (part.type === "link") return h("a", { href: part.url, target: "_blank", rel: "noopener noreferrer" }, part.url);
  return h(part.type, {}, part.parts.map(drawPart));
}
