import { texts } from "../texts/texts.js";
import { refusalText } from "../models/refusal.js";
import { h } from "./dom.js";

const STAYS_MS = 4_000;

/** A line beside what is saved by itself: says that it was, or why not. */
export function savedLine() {
  const line = h("p", { class: "saved-line", role: "status" });
  let timer;
  const say = (sentence, isRefusal) => {
    clearTimeout(timer);
    line.textContent = sentence;
    line.toggleAttribute("data-refused", isRefusal);
    if (!isRefusal) timer = setTimeout(() => { line.textContent = ""; }, STAYS_MS);
  };
  return {
    line,
    say,
    saved: () => say(texts.settings.saved, false),
    refused: (error) => say(refusalText(error, texts.refusals), true),
  };
}
