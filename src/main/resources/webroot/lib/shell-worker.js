import { Observable } from "../models/observable.js";

/** Has the browser keep the page's own files, and tells when another version of them has taken over. */
export class ShellWorker extends Observable {
  #registration = null;
  #hadOne = false;
  /** Whether this page is older than the files that are kept now. */
  isStale = false;

  /** Over plain HTTP from elsewhere than this machine there is none. */
  async start() {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    this.#hadOne = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => this.#takenOver());
    serviceWorker.addEventListener("message", ({ data }) => { if (data.goTo) location.hash = data.goTo; });
    this.#registration = await serviceWorker.register("service-worker.js").catch(() => null);
  }

  lookForNew() {
    this.#registration?.update().catch(() => {});
  }

  /** The first one finds the page as it is. */
  #takenOver() {
    this.isStale = this.#hadOne;
    this.#hadOne = true;
    if (this.isStale) this.changed();
  }
}
