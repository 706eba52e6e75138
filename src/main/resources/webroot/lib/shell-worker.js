import { Observable } from "../models/observable.js";

const SCRIPT = "service-worker.js";

/**
 * Has the browser keep the page's own files, and tells when another version of them has taken over. Over plain HTTP from
 * elsewhere than this machine browsers let no worker in; then it tells when the server has others.
 */
export class ShellWorker extends Observable {
  #registration = null;
  #hadOne = false;
  /** Of the worker's script, which names all files: what the server had when the page was opened. */
  #tag = null;
  /** Whether this page is older than the files that are kept now. */
  isStale = false;

  async start() {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return this.#compare();
    this.#hadOne = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => this.#takenOver());
    serviceWorker.addEventListener("message", ({ data }) => { if (data.goTo) location.hash = data.goTo; });
    this.#registration = await serviceWorker.register(SCRIPT).catch(() => null);
    return undefined;
  }

  lookForNew() {
    if (this.#registration) this.#registration.update().catch(() => {});
    else this.#compare();
  }

  async #compare() {
    const answer = await fetch(SCRIPT, { method: "HEAD", cache: "no-store" }).catch(() => null);
    const tag = answer?.ok ? answer.headers.get("ETag") : null;
    if (tag === null) return;
    this.isStale = this.#tag !== null && tag !== this.#tag;
    this.#tag ??= tag;
    if (this.isStale) this.changed();
  }

  /** The first one finds the page as it is. */
  #takenOver() {
    this.isStale = this.#hadOne;
    this.#hadOne = true;
    if (this.isStale) this.changed();
  }
}
