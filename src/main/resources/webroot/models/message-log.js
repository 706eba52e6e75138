/**
 * What was said in a stretch of a target, in the order of seq: without holes from the oldest that was fetched to the
 * newest. Comings and goings heard live stand among the messages.
 */
export class MessageLog {
  #entries = [];
  #said = [];
  /** Whether the newest page was fetched; until then there is nothing to show. */
  isOpen = false;
  /** Whether the first words of the target are here. */
  isComplete = false;

  /** Messages, comings and goings. */
  get entries() {
    return this.#entries;
  }

  /** Those of the entries that are messages. */
  get said() {
    return this.#said;
  }

  get oldestMessageSeq() {
    return this.#said[0]?.seq ?? null;
  }

  get lastSeq() {
    return this.#entries.at(-1)?.seq ?? 0;
  }

  /** Whether it is known what stands at this seq, and all that came after it. */
  reaches(seq) {
    return this.isComplete || (this.#said.length > 0 && seq >= this.#said[0].seq);
  }

  /** @returns whether it was not known yet */
  addMessage(message) {
    const entry = { seq: message.seq, message };
    return insert(this.#entries, entry) && insert(this.#said, entry);
  }

  /** What became of a message that may be known; where it is not, it belongs here only if its surroundings do. */
  replace(message) {
    const entry = this.#said[placeOf(this.#said, message.seq)];
    if (entry?.seq === message.seq) entry.message = { ...message, client_id: entry.message.client_id };
    else if (this.isOpen && this.reaches(message.seq)) this.addMessage(message);
  }

  addComings({ seq, joined = [], left = [] }, at) {
    return insert(this.#entries, { seq, comings: { joined, left, at } });
  }

  /** @param page newest first; shorter than `size` it reaches back to the beginning */
  addPage(page, size) {
    for (const message of page) this.addMessage(message);
    this.isOpen = true;
    this.isComplete ||= page.length < size;
  }

  /** Takes over all that another stretch holds, which must touch this one. */
  join(other) {
    for (const entry of other.entries) {
      if (insert(this.#entries, entry) && entry.message) insert(this.#said, entry);
    }
    this.isComplete ||= other.isComplete;
  }

  clear() {
    this.#entries = [];
    this.#said = [];
    this.isOpen = this.isComplete = false;
  }
}

/** The first place whose seq is not smaller; most of what comes belongs at the end. */
export function placeOf(entries, seq) {
  let low = 0, high = entries.length;
  if (high === 0 || entries[high - 1].seq < seq) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].seq < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(entries, entry) {
  const i = placeOf(entries, entry.seq);
  if (entries[i]?.seq === entry.seq) return false;
  entries.splice(i, 0, entry);
  return true;
}
