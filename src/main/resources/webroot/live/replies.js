import { PathBroken, Refused, Unanswered } from "./frames.js";

const PATIENCE_MS = 15_000;

/** The questions of one socket that still wait for their answer, by reply address. */
export class Replies {
  #waiting = new Map();
  #count = 0;

  /** @param ask is called with the reply address to use */
  expect(ask) {
    const address = `reply.${++this.#count}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(address, (w) => w.reject(new Unanswered())), PATIENCE_MS);
      this.#waiting.set(address, { resolve, reject, timer });
      ask(address);
    });
  }

  /** @returns whether the frame was an answer */
  accept(frame) {
    return this.#settle(frame.address, (waiting) =>
      frame.type === "err" ? waiting.reject(new Refused(frame)) : waiting.resolve(frame.body));
  }

  abandon() {
    for (const address of [...this.#waiting.keys()]) {
      this.#settle(address, (waiting) => waiting.reject(new PathBroken()));
    }
  }

  #settle(address, how) {
    const waiting = this.#waiting.get(address);
    if (!waiting) return false;
    this.#waiting.delete(address);
    clearTimeout(waiting.timer);
    how(waiting);
    return true;
  }
}
