const MOST = 16;
const KEY = "recent";

/** The emoji that one used last, the latest first. */
export class RecentEmoji {
  #shelf;

  constructor(shelf) {
    this.#shelf = shelf;
  }

  get all() {
    return this.#shelf.get(KEY) ?? [];
  }

  used(glyph) {
    this.#shelf.put(KEY, [glyph, ...this.all.filter((one) => one !== glyph)].slice(0, MOST));
  }
}
