import { Observable } from "./observable.js";
import { keyOf } from "./target.js";

/** Words begun and not yet said, one draft a place. */
export class Drafts extends Observable {
  #shelf;

  constructor(shelf) {
    super();
    this.#shelf = shelf;
  }

  of(target) {
    return this.#shelf.get(keyOf(target)) ?? "";
  }

  keep(target, text) {
    const had = this.of(target) !== "";
    if (text.trim()) this.#shelf.put(keyOf(target), text);
    else this.#shelf.remove(keyOf(target));
    if (had !== (text.trim() !== "")) this.changed();
  }
}
