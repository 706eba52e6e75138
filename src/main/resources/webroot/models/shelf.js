/** Small values kept for one person over a reload, each under a key of its own, so that two tabs do not overwrite each other. */
export class Shelf {
  #storage;
  #prefix;

  constructor(storage, userId, name) {
    this.#storage = storage;
    this.#prefix = `gathering.${userId}.${name}.`;
  }

  get(key) {
    const text = this.#storage.getItem(this.#prefix + key);
    return text === null ? null : JSON.parse(text);
  }

  /** A full or forbidden storage costs only the memory over a reload. */
  put(key, value) {
    try {
      this.#storage.setItem(this.#prefix + key, JSON.stringify(value));
    } catch {
      this.remove(key);
    }
  }

  remove(key) {
    this.#storage.removeItem(this.#prefix + key);
  }

  get values() {
    return Object.keys(this.#storage)
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => this.get(key.slice(this.#prefix.length)));
  }
}
