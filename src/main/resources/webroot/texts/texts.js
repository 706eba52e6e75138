import de from "./de.js";
import en from "./en.js";

const CATALOGUES = { en, de };

/** What was chosen for this browser; else the first of its own languages that the page speaks, else English. */
export const language = [localStorage.getItem("gathering.language"), ...(navigator.languages ?? [])]
  .map((tag) => (tag ?? "").split("-")[0].toLowerCase())
  .find((tag) => Object.hasOwn(CATALOGUES, tag)) ?? "en";

/** "ltr" or "rtl", as the language is written. */
export const direction = new Intl.Locale(language).getTextInfo?.().direction ?? "ltr";

/** What the page says; a sentence with values in it is a function. */
export const texts = CATALOGUES[language];
