import { Observable } from "./observable.js";

const LASTS_MS = 5_000;

/** A word of the place to the one who sits in it, for a moment. */
export class Notice extends Observable {
  text = "";
  #timer;
  #lastsMs;

  constructor(lastsMs = LASTS_MS) {
    super();
    this.#lastsMs = lastsMs;
  }

  say(text) {
    clearTimeout(this.#timer);
    this.#timer = text ? setTimeout(() => this.say(""), this.#lastsMs) : null;
    if (text === this.text) return;
    this.text = text;
    this.changed();
  }
}
