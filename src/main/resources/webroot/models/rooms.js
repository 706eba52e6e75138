import { keepRead } from "./keep-read.js";
import { Observable } from "./observable.js";

/** The open rooms in the keepers' order, and the one that one is in. */
export class Rooms extends Observable {
  #rooms = [];
  #api;
  isKnown = false;
  currentId = null;
  /** The room that one was led out of, and why, `{name, reason}`, until one goes into another; else null. */
  farewell = null;

  constructor(api) {
    super();
    this.#api = api;
  }

  get all() {
    return this.#rooms;
  }

  get current() {
    return this.get(this.currentId);
  }

  get others() {
    return this.#rooms.filter((room) => room.id !== this.currentId);
  }

  get(id) {
    return this.#rooms.find((room) => room.id === id);
  }

  async refresh() {
    this.take(await this.#api.list());
  }

  /** @param list as the server gives it */
  take(list) {
    this.#rooms = list.map((room) => keepRead(room, this.get(room.id)));
    this.isKnown = true;
    this.changed();
  }

  /** @throws ApiError 404 when closed, 409 when full */
  async enter(id) {
    const answer = await this.#api.join(id);
    this.update(id, { user_count: answer.user_count, unread: 0, read_seq: answer.read_seq ?? this.get(id)?.read_seq });
    this.moved(id);
  }

  /** Not to be inside any more is no failure. */
  async leave() {
    await this.#api.leave(this.currentId).catch((error) => {
      if (error.status !== 400) throw error;
    });
    this.moved(null);
  }

  /** One is in another room now, whichever window it happened in. */
  moved(id) {
    if (this.currentId === id) return;
    this.currentId = id;
    if (id !== null) this.farewell = null;
    this.changed();
  }

  /** One is outside, and has not gone by oneself. */
  ledOut(id, reason) {
    if (id !== this.currentId) return;
    this.farewell = { name: this.get(id)?.name ?? "", reason };
    this.moved(null);
  }

  update(id, values) {
    const room = this.get(id);
    if (!room || Object.entries(values).every(([name, value]) => room[name] === value)) return;
    Object.assign(room, values);
    this.changed();
  }
}
