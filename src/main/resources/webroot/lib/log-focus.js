/** Rows that can be focused: words. Dividers and events are passed over. */
const ROW = ".words";

/**
 * One tab stop for a whole log, with the arrow keys inside. The log itself is the stop while it has no words.
 * @param on `{escape(), first(), last()}`: leaving it, and what Home and End ask for
 */
export class LogFocus {
  #box;
  #rows;
  #on;
  #here = null;

  constructor(box, rows, on) {
    this.#box = box;
    this.#rows = rows;
    this.#on = on;
    rows.addEventListener("focusin", ({ target }) => this.#settle(target.closest(ROW)));
    box.addEventListener("focus", () => this.#here?.focus({ preventScroll: true }));
    box.addEventListener("keydown", (event) => this.#key(event));
  }

  /** After the rows have changed: one of them is the stop, the one that was, or else the last. */
  refresh() {
    if (!this.#here?.isConnected) this.#settle([...this.#rows.querySelectorAll(ROW)].at(-1) ?? null);
    this.#box.tabIndex = this.#here ? -1 : 0;
  }

  /** The newest words are the stop again, unless one is among the words just now. */
  forget() {
    if (!this.#rows.contains(document.activeElement)) this.#settle([...this.#rows.querySelectorAll(ROW)].at(-1) ?? null);
  }

  go(row) {
    if (!row) return;
    this.#settle(row);
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  #settle(row) {
    if (row === this.#here) return;
    this.#here?.setAttribute("tabindex", "-1");
    row?.setAttribute("tabindex", "0");
    this.#here = row;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = {
      ArrowUp: () => this.go(this.#next("previousElementSibling")), ArrowDown: () => this.go(this.#next("nextElementSibling")),
      Home: this.#on.first, End: this.#on.last, Escape: this.#on.escape,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #next(way) {
    let row = this.#here?.[way];
    while (row && !row.matches(ROW)) row = row[way];
    return row;
  }
}
