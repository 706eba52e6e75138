/** The shortest name that somebody can have, and the longest, in characters. */
const SHORTEST = 3;
const LONGEST = 20;

/** Names that words may call by `@`. Whoever was seen in a place stays known there. */
export class Names {
  #names = new Map();

  constructor(usernames = []) {
    for (const username of usernames) this.add(username);
  }

  add(username) {
    this.#names.set(username.toLowerCase(), username);
  }

  /**
   * The name that a text begins with, whatever its case: the longest, for names may have spaces in them.
   * @returns `{name, length}`, the length in UTF-16 units, or null
   */
  at(text) {
    const characters = [...text.slice(0, 2 * LONGEST + 2)];
    for (let count = Math.min(LONGEST, characters.length); count >= SHORTEST; count--) {
      const written = characters.slice(0, count).join("");
      const name = this.#names.get(written.toLowerCase());
      if (name && !/[\p{L}\p{N}_]/u.test(characters[count] ?? " ")) return { name, length: written.length };
    }
    return null;
  }
}
