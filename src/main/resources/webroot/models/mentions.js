import { calls } from "./calls.js";
import { Observable } from "./observable.js";
import { keyOf, targetOf } from "./target.js";

/**
 * Where one was called by name and has not read it yet, by target. Subscribers are told the target and, when one was
 * called just now, the message. It knows what this page has heard; the server does not count calls.
 */
export class Mentions extends Observable {
  #waiting = new Map();
  #me;

  /** @param me gives the person, whose name may change */
  constructor(me) {
    super();
    this.#me = me;
  }

  /** How many calls wait in a target. */
  of(target) {
    return this.#waiting.get(keyOf(target))?.length ?? 0;
  }

  get count() {
    return [...this.#waiting.values()].reduce((sum, seqs) => sum + seqs.length, 0);
  }

  /** @returns whether the words call this person */
  isCall(message) {
    const { id, username } = this.#me();
    return message.sender_id !== id && calls(message.content, username);
  }

  /** @param readSeq up to where the target was read */
  heard(message, readSeq) {
    if (message.seq <= (readSeq ?? 0) || !this.isCall(message)) return;
    const target = targetOf(message);
    const seqs = this.#waiting.get(keyOf(target)) ?? [];
    if (seqs.includes(message.seq)) return;
    this.#waiting.set(keyOf(target), [...seqs, message.seq]);
    this.changed(target, message);
  }

  /** Everything up to this seq was read. */
  read(target, seq) {
    const seqs = this.#waiting.get(keyOf(target));
    if (!seqs) return;
    const left = seqs.filter((one) => one > seq);
    if (left.length > 0) this.#waiting.set(keyOf(target), left);
    else this.#waiting.delete(keyOf(target));
    if (left.length < seqs.length) this.changed(target);
  }
}
