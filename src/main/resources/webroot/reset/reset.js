import "/elements/reset-page.js";
import { direction, language } from "/texts/texts.js";

document.documentElement.lang = language;
document.documentElement.dir = direction;
