import { copy } from "./copy.js";
import { h, icon } from "./dom.js";
import { texts } from "../texts/texts.js";

/** A link that is told this once, with the way to take it along. @param path where it leads on this server */
export function linkOnce(sentence, path) {
  const link = new URL(path, location.origin).href;
  return [h("p", {}, sentence), h("code", {}, link),
    h("button", { class: "text-button", type: "button", onclick: () => copy(link) }, icon("copy", 18), texts.keeping.copy)];
}
