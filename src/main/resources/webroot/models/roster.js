/**
 * Who is in a target: a snapshot, then what changed since. Changes that come before the snapshot are held until it
 * is there; those that it already contains are dropped by seq.
 */
export class Roster {
  #people = new Map();
  #held = [];
  #seq = null;
  #sorted = null;

  get isKnown() {
    return this.#seq !== null;
  }

  get count() {
    return this.#people.size;
  }

  get people() {
    return [...this.#people.values()];
  }

  /** Everybody, by presence and name; the same list as long as nothing has changed. */
  get sorted() {
    this.#sorted ??= this.people.sort(byPresence);
    return this.#sorted;
  }

  get(id) {
    return this.#people.get(id);
  }

  snapshot(people, seq) {
    this.#people = new Map(people.map((person) => [person.id, person]));
    this.#sorted = null;
    this.#seq = seq;
    const held = this.#held;
    this.#held = [];
    for (const change of held) this.#apply(change);
  }

  /** @param change a `people` frame */
  comeAndGo(change) {
    if (this.isKnown) this.#apply(change);
    else this.#held.push(change);
  }

  /** A status is the latest word, in no order with the rest. */
  setStatus(id, status) {
    const person = this.#people.get(id);
    if (!person || person.status === status) return;
    this.#people.set(id, { ...person, status });
    this.#sorted = null;
  }

  #apply({ seq, joined = [], left = [] }) {
    if (seq <= this.#seq) return;
    this.#seq = seq;
    this.#sorted = null;
    for (const { id } of left) this.#people.delete(id);
    for (const person of joined) this.#people.set(person.id, person);
  }
}

const RANK = { available: 0, busy: 1, away: 2 };
const NAMES = new Intl.Collator(undefined, { numeric: true });

/** By presence, then by name. */
export const byPresence = (a, b) =>
  (RANK[a.status] ?? 2) - (RANK[b.status] ?? 2) || NAMES.compare(a.username, b.username);
