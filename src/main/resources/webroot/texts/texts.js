import de from "./de.js";
import en from "./en.js";

const CATALOGUES = { en, de };

/** German for whoever's browser asks for it, else English. */
export const language = /^de\b/i.test(navigator.language ?? "") ? "de" : "en";

/** What the page says; a sentence with values in it is a function. */
export const texts = CATALOGUES[language];
