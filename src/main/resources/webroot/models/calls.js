import { markup } from "./markup.js";
import { Names } from "./names.js";

/** Whether somebody's words call a person by `@` and their name. What stands in code calls nobody. */
export function calls(text, username) {
  return text.includes("@") && markup(text, new Names([username])).some(hasMention);
}

const hasMention = (part) => part.type === "mention" || (part.parts ?? part.items?.flat() ?? []).some(hasMention);
