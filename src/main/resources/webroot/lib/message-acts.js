import { routeTo } from "../models/route.js";
import { texts } from "../texts/texts.js";
import { copy } from "./copy.js";

/** What one can do with words that were said: `{name, icon, label, done, act()}`; `done` is told when it has succeeded. */
export function messageActs(row, target) {
  const { copyWords, copyLink, copied, linkCopied } = texts.acts;
  return [
    { name: "copy", icon: "copy", label: copyWords, done: copied, act: () => copy(row.text) },
    { name: "link", icon: "link", label: copyLink, done: linkCopied, act: () => copy(addressOf(target, row.seq)) },
  ];
}

/** Opens at these words, for whoever may hear them. */
const addressOf = (target, seq) => `${location.origin}${location.pathname}${routeTo(target, seq)}`;
