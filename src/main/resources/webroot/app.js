import "./elements/gathering-app.js";
import { language } from "./texts/texts.js";

document.documentElement.lang = language;
