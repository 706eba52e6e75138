/** Something others look at: whoever subscribes is told after each change. */
export class Observable {
  #listeners = new Set();

  /** @returns a function that ends the subscription */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(...what) {
    for (const listener of [...this.#listeners]) listener(...what);
  }
}
