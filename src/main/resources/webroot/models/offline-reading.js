import { keyOf } from "./target.js";

/** New words are kept when they have come to rest. */
const REST_MS = 1_500;

/**
 * Lets a person read on without a path to the server: keeps what the server gave, and gives it where the server cannot
 * be reached. As soon as it can, what was read from memory is fetched anew.
 */
export class OfflineReading {
  #memory;
  #lists;
  #places;
  #timers = new Map();
  /** Targets whose words were given from memory. */
  #remembered = new Map();

  /**
   * @param memory gives the memory of whoever is signed in
   * @param lists gives what is to be kept of oneself and of the lists
   * @param places gives the places of the gathering
   */
  constructor({ memory, lists, places }) {
    this.#memory = memory;
    this.#lists = lists;
    this.#places = places;
  }

  /** @returns a function that ends it */
  start() {
    const end = this.#places().subscribe(({ target }) => this.#keepSoon(target));
    return () => {
      end();
      for (const timer of this.#timers.values()) clearTimeout(timer);
    };
  }

  /** The call that fetches words, with memory to fall back on for the newest. */
  history = (fetchHistory) => async (target, before = null, ...rest) => {
    try {
      return await fetchHistory(target, before, ...rest);
    } catch (error) {
      const words = error.status === 0 && before === null ? await this.#memory().words(target) : undefined;
      if (!words) throw error;
      this.#remembered.set(keyOf(target), target);
      return { body: words.toReversed(), seq: 0, epoch: null };
    }
  };

  /** The path is open again. */
  fetchAnew() {
    for (const [key, target] of this.#remembered) {
      this.#remembered.delete(key);
      const place = this.#places().get(target);
      place?.log.clear();
      place?.open();
    }
  }

  keepLists = () => this.#memory().keepLists(this.#lists());

  #keepSoon(target) {
    const key = keyOf(target);
    if (this.#timers.has(key)) return;
    this.#timers.set(key, setTimeout(() => this.#keep(target), REST_MS));
  }

  async #keep(target) {
    this.#timers.delete(keyOf(target));
    const place = this.#places().get(target);
    if (!place?.log.isOpen || this.#remembered.has(keyOf(target))) return;
    await this.#memory().keepWords(target, place.log.entries.filter((entry) => entry.message).map((entry) => entry.message));
    await this.keepLists();
  }
}
