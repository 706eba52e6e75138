import { Observable } from "./observable.js";
import { Place } from "./place.js";
import { conversation, keyOf, room } from "./target.js";

/** More conversations than this are heard only while they are open. */
const HEARD_AT_ONCE = 40;

/**
 * The places that one hears: the room one is in and one's conversations. Follows the two lists by itself.
 * Subscribers are told the place and what it told.
 */
export class Places extends Observable {
  #places = new Map();
  #means;
  #rooms;
  #conversations;

  constructor({ connection, api, rooms, conversations }) {
    super();
    this.#means = { connection, api };
    this.#rooms = rooms;
    this.#conversations = conversations;
    rooms.subscribe(() => this.#follow());
    conversations.subscribe(() => this.#follow());
  }

  get(target) {
    return this.#places.get(keyOf(target));
  }

  /** The place, heard from now on if it was not. */
  at(target) {
    return this.get(target) ?? this.#add(target);
  }

  get all() {
    return [...this.#places.values()];
  }

  stop() {
    for (const place of this.#places.values()) place.stop();
  }

  #follow() {
    const targets = this.#conversations.all.slice(0, HEARD_AT_ONCE).map(({ id }) => conversation(id));
    if (this.#rooms.currentId !== null) targets.push(room(this.#rooms.currentId));
    const wanted = new Set(targets.map(keyOf));
    for (const target of targets) {
      if (!this.#places.has(keyOf(target))) this.#add(target);
    }
    for (const [key, place] of this.#places) {
      if (!wanted.has(key) && !this.#isReadable(place.target)) this.#remove(key, place);
    }
  }

  /** A room is heard from inside only; a conversation as long as one belongs to it, listed or not. */
  #isReadable({ kind, id }) {
    return kind === "conversation" && this.#conversations.get(id) !== undefined;
  }

  #add(target) {
    const place = new Place(target, this.#means);
    this.#places.set(keyOf(target), place);
    place.subscribe((...what) => this.changed(place, ...what));
    place.start();
    this.changed(place);
    return place;
  }

  #remove(key, place) {
    this.#places.delete(key);
    place.stop();
    this.changed(place);
  }
}
