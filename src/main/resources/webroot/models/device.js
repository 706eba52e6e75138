import { Observable } from "./observable.js";

/** What is chosen here for this browser alone, and what holds until somebody chooses. */
const CHOICES = {
  theme: "auto", contrast: "auto", motion: "auto", size: "normal", language: "auto",
  notices: "off", words: "shown", sound: "off", quietFrom: "", quietTo: "",
};

const prefix = "gathering.";

/** The choices of this browser, whoever is signed in; theme.js reads some of them before the first paint. */
export class Device extends Observable {
  #storage;

  constructor(storage) {
    super();
    this.#storage = storage;
  }

  get(name) {
    return this.#storage.getItem(prefix + name) ?? CHOICES[name];
  }

  /** What holds anyway is not kept, so that a later default reaches whoever never chose. */
  choose(name, value) {
    if (value === CHOICES[name]) this.#storage.removeItem(prefix + name);
    else this.#storage.setItem(prefix + name, value);
    this.changed(name);
  }

  /** Whether nobody is to be called now: from one time of day to another, over midnight too. */
  isQuiet(now = new Date()) {
    const [from, to] = [this.get("quietFrom"), this.get("quietTo")];
    if (!from || !to || from === to) return false;
    const time = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
    return from < to ? time >= from && time < to : time >= from || time < to;
  }
}
