import { ShellWorker } from "./shell-worker.js";

/** An open dialog may hold words that are kept nowhere else. */
const isBusy = () => document.querySelector("dialog[open]") !== null;

/**
 * Loads the page anew when its files have changed, at a moment at which nobody notices: hidden, or on the way to
 * another place. What was begun is kept over it.
 * @returns the worker, to be asked for new files
 */
export function renewWhenStale() {
  const worker = new ShellWorker();
  const renew = () => { if (worker.isStale && !isBusy()) location.reload(); };
  addEventListener("hashchange", renew);
  document.addEventListener("visibilitychange", () => document.hidden && renew());
  worker.subscribe(() => document.hidden && renew());
  worker.start();
  return worker;
}
