import { readEmoji } from "../models/emoji.js";
import { language } from "../texts/texts.js";

let list = null;

/** All emoji with their names in the page's language, fetched when first asked for. */
export function emojiList() {
  list ??= import(`../vendor/emoji-${language}.js`).then((module) => readEmoji(module.default)).catch((error) => {
    list = null;
    throw error;
  });
  return list;
}
