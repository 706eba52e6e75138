import { MessageLog } from "./message-log.js";

/** Words shown before and after the one that was asked for. */
const AROUND = 25;

/**
 * A stretch of a target's past that does not reach to the newest words: what lies around a message that somebody
 * pointed at. It grows page by page, until it meets what is known of the present.
 * Pages are asked for by the seq that they lie before. A seq that is no message costs a place on the way up, so a page
 * before `n + size + 1` holds every message from n + 1 to n + size.
 */
export class Excerpt {
  log = new MessageLog();
  #through;
  #size;

  /** @param size messages in a page */
  constructor(seq, size) {
    this.#size = size;
    this.#through = seq + AROUND - size;
  }

  /** Where the next page towards the present ends. */
  get newerBefore() {
    return this.#through + this.#size + 1;
  }

  /** Takes the page that lies before `newerBefore`. */
  addNewer(page) {
    this.log.addPage(page, this.#size);
    this.#through += this.#size;
  }

  addOlder(page) {
    this.log.addPage(page, this.#size);
  }

  /** Whether nothing lies between here and the oldest words of the present. */
  meets(present) {
    return present.isOpen && (present.isComplete || this.#through >= present.oldestMessageSeq - 1);
  }
}
