import { Excerpt } from "./excerpt.js";
import { MessageLog } from "./message-log.js";

/**
 * What was fetched and heard of a target's words: the newest, as far back as one has read, and for a while an excerpt
 * of the past beside them. One page is fetched at a time.
 */
export class Reading {
  log = new MessageLog();
  /** A stretch of the past that one looks at instead of the newest words, or null. */
  excerpt = null;
  /** Which words could not be fetched, "older" or "newer", or null. */
  failed = null;
  #isFetching = false;
  #history;
  #size;
  #onChanged;

  /**
   * @param history fetches a page, newest first: (the seq it lies before, or null) to a promise of messages
   * @param size messages in a page
   */
  constructor({ history, size, onChanged }) {
    this.#history = history;
    this.#size = size;
    this.#onChanged = onChanged;
  }

  /** What one looks at: an excerpt, or the newest words and what was fetched before them. */
  get shown() {
    return this.excerpt?.log ?? this.log;
  }

  /** Fetches the newest words, once; later calls cost nothing. */
  async open() {
    if (!this.log.isOpen) await this.#fetch("older", null, (page) => this.log.addPage(page, this.#size));
  }

  async loadOlder() {
    const { shown } = this;
    if (!shown.isOpen || shown.isComplete) return;
    await this.#fetch("older", shown.oldestMessageSeq, (page) => shown.addPage(page, this.#size));
  }

  /** Nothing is newer than the newest; an excerpt grows until it meets them. */
  async loadNewer() {
    const { excerpt } = this;
    if (excerpt) await this.#fetch("newer", excerpt.newerBefore, (page) => this.#addNewer(excerpt, page));
  }

  /** Makes what stands at this seq, and around it, part of what is shown; rejects when it cannot be fetched. */
  async lookAt(seq) {
    if (this.shown.reaches(seq) && (!this.excerpt || seq <= this.shown.lastSeq)) return;
    this.excerpt = null;
    if (!this.log.reaches(seq)) {
      const excerpt = new Excerpt(seq, this.#size);
      const page = await this.#history(excerpt.newerBefore);
      this.excerpt = excerpt;
      this.#addNewer(excerpt, page);
    }
    this.#onChanged();
  }

  /** Back from an excerpt to the newest words. */
  toPresent() {
    this.excerpt = this.failed = null;
    this.#onChanged();
  }

  /** What is known is void. */
  clear() {
    this.log.clear();
    this.excerpt = this.failed = null;
  }

  /** What became of a message, wherever it is shown. */
  replace(message) {
    this.log.replace(message);
    this.excerpt?.log.replace(message);
  }

  async #fetch(which, before, take) {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      take(await this.#history(before));
      this.failed = null;
    } catch {
      this.failed = which;
    }
    this.#isFetching = false;
    this.#onChanged();
  }

  #addNewer(excerpt, page) {
    excerpt.addNewer(page);
    if (this.excerpt !== excerpt || !excerpt.meets(this.log)) return;
    this.log.join(excerpt.log);
    this.excerpt = null;
  }
}
