import { keyOf } from "./target.js";

/** Of each place the newest words, and of so many places: about a megabyte at most. */
const MOST_WORDS = 100;
const MOST_PLACES = 30;

/**
 * What a person has seen, kept in this browser so that it can be read without a path to the server: who they are, their
 * lists, and the newest words of the places they looked at last. Nothing of it outlives their signing out.
 */
export class Memory {
  #store;
  #prefix;
  /** A promise of the keys of the places, the latest first. */
  #places = null;
  /** What is under way when somebody goes is not written down behind them. */
  #isForgotten = false;

  /** @param userId whose memory this is: several people may use one browser */
  constructor(store, userId) {
    this.#store = store;
    this.#prefix = `${userId} `;
  }

  /** @returns `{me, rooms, conversations}`, or undefined */
  lists = () => this.#get("lists");

  keepLists = ({ me, rooms, conversations }) => this.#put("lists", { me, rooms, conversations });

  /** The newest words that were seen there, in the order of seq; undefined where none were. */
  words = (target) => this.#get(keyOf(target));

  /** @param messages in the order of seq */
  async keepWords(target, messages) {
    const key = keyOf(target);
    const places = await (this.#places ??= this.#get("places").then((known) => known ?? []));
    if (places.includes(key)) places.splice(places.indexOf(key), 1);
    places.unshift(key);
    for (const gone of places.splice(MOST_PLACES)) await this.#store.delete(this.#prefix + gone);
    await this.#put("places", places);
    await this.#put(key, messages.slice(-MOST_WORDS));
  }

  async forget() {
    this.#places = null;
    this.#isForgotten = true;
    await this.#store.deleteAll(this.#prefix);
  }

  #get = (key) => this.#store.get(this.#prefix + key);
  #put = async (key, value) => this.#isForgotten || this.#store.put(this.#prefix + key, value);
}
