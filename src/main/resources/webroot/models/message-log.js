/**
 * What was said in a target, in the order of seq: without holes from the oldest that was fetched to the newest.
 * Comings and goings heard live stand among the messages.
 */
export class MessageLog {
  #entries = new Map();
  #sorted = null;
  /** Whether the newest page was fetched; until then there is nothing to show. */
  isOpen = false;
  /** Whether the first words of the target are here. */
  isComplete = false;

  get entries() {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => a.seq - b.seq);
    return this.#sorted;
  }

  get oldestMessageSeq() {
    return this.entries.find((entry) => entry.message)?.seq ?? null;
  }

  get lastSeq() {
    return this.entries.at(-1)?.seq ?? 0;
  }

  /** @returns whether it was not known yet */
  addMessage(message) {
    return this.#add({ seq: message.seq, message });
  }

  addComings({ seq, joined = [], left = [] }, at) {
    return this.#add({ seq, comings: { joined, left, at } });
  }

  /** @param page newest first; shorter than `size` it was the last one */
  addPage(page, size) {
    for (const message of page) this.addMessage(message);
    this.isOpen = true;
    this.isComplete = page.length < size;
  }

  clear() {
    this.#entries.clear();
    this.#sorted = null;
    this.isOpen = this.isComplete = false;
  }

  #add(entry) {
    if (this.#entries.has(entry.seq)) return false;
    this.#entries.set(entry.seq, entry);
    this.#sorted = null;
    return true;
  }
}
