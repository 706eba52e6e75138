import { PathBroken, Refused } from "../live/frames.js";
import { Observable } from "./observable.js";
import { bodyOf, keyOf } from "./target.js";
import { uuid } from "./uuid.js";

/** A server that is too busy, or a person too fast: the words wait and go out by themselves. */
const LATER = [429, 503];
const LATER_MS = 4_000;

/**
 * One's own words on their way. Each carries a `client_id`, so that saying it again after a broken path never
 * speaks twice; each place's words go out one after the other, so that they keep their order.
 * An entry is `{client_id, target, content, at, failed}`; `failed` is null or why.
 */
export class Outbox extends Observable {
  #entries;
  #shelf;
  #ask;
  #sending = new Set();
  #onSaid;
  /** The server asked for patience with the last words. */
  isHeldBack = false;

  /**
   * @param ask posts over the live path: (address, body) to a promise of the message
   * @param onSaid is told each stored message and its target
   */
  constructor({ shelf, ask, onSaid }) {
    super();
    this.#shelf = shelf;
    this.#ask = ask;
    this.#onSaid = onSaid;
    this.#entries = shelf.values.sort((a, b) => a.at - b.at);
  }

  of(target) {
    const key = keyOf(target);
    return this.#entries.filter((entry) => keyOf(entry.target) === key);
  }

  say(target, content) {
    const entry = { client_id: uuid(), target, content, at: Date.now(), failed: null };
    this.#entries.push(entry);
    this.#shelf.put(entry.client_id, entry);
    this.changed();
    this.#next(target);
  }

  /** Sends what waits, for instance when the path is open again. */
  flush() {
    const waiting = this.#entries.filter((entry) => entry.failed === null);
    for (const target of new Map(waiting.map((e) => [keyOf(e.target), e.target])).values()) this.#next(target);
  }

  tryAgain(clientId) {
    const entry = this.#find(clientId);
    if (!entry) return;
    this.#mark(entry, null);
    this.#next(entry.target);
  }

  discard(clientId) {
    this.#drop(clientId);
  }

  /** The message came back by the stream: it is said, whatever became of the reply. */
  confirm(clientId) {
    if (this.#find(clientId)) this.#drop(clientId);
  }

  async #next(target) {
    const key = keyOf(target);
    const entry = this.of(target).find((one) => one.failed === null);
    if (!entry || this.#sending.has(key)) return;
    this.#sending.add(key);
    const goesOn = await this.#send(entry);
    this.#sending.delete(key);
    if (goesOn) this.#next(target);
  }

  async #send(entry) {
    const { client_id, target, content } = entry;
    try {
      const message = await this.#ask("chat.post", { ...bodyOf(target), content, client_id });
      this.isHeldBack = false;
      this.#onSaid(target, { ...message, client_id });
      this.#drop(client_id);
      return true;
    } catch (error) {
      return this.#notSaid(entry, error);
    }
  }

  /** @returns whether the next words may go out */
  #notSaid(entry, error) {
    if (error instanceof PathBroken) return false;
    const isLater = error instanceof Refused && LATER.includes(error.code);
    this.isHeldBack = isLater;
    if (isLater) setTimeout(() => this.#next(entry.target), LATER_MS);
    this.#mark(entry, isLater ? null : error.message || error.name);
    return !isLater;
  }

  #mark(entry, failed) {
    entry.failed = failed;
    if (this.#find(entry.client_id)) this.#shelf.put(entry.client_id, entry);
    this.changed();
  }

  #drop(clientId) {
    this.#entries = this.#entries.filter((entry) => entry.client_id !== clientId);
    this.#shelf.remove(clientId);
    this.changed();
  }

  #find(clientId) {
    return this.#entries.find((entry) => entry.client_id === clientId);
  }
}
