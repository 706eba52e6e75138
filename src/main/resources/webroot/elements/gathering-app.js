import { atRest } from "../lib/at-rest.js";
import { h } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { routeTo } from "../models/route.js";
import { Session } from "../models/session.js";

const LIVE_URL = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/eventbus/websocket`;

/** The one that is shown first is on its way already (ahead.js); what else there is waits until the page is at rest. */
const welcomePage = () => import("./welcome-page.js");
const clearingPage = () => import("./clearing-page.js");
const attendance = () => atRest().then(() => import("../lib/attendance.js"));

/** The whole page: the welcome for a stranger, the clearing for whoever is signed in. */
class GatheringApp extends LiveElement {
  #gathering = null;

  async build() {
    const wasIn = Session.isKept(localStorage);
    const [session] = await Promise.all([Session.restore(localStorage), wasIn ? clearingPage() : welcomePage()]);
    if (session) this.#enter(session);
    else this.#welcome(wasIn ? "ended" : null);
    if (wasIn && !session) this.#forgetSeen();
  }

  /** A session that ended while no page was open leaves nothing to read behind: one person at a time is signed in here. */
  async #forgetSeen() {
    const { KeptStore } = await clearingPage();
    await new KeptStore().deleteAll("");
  }

  async #enter(session) {
    const { Gathering, KeptStore } = await clearingPage();
    const gathering = new Gathering(session, {
      storage: localStorage, store: new KeptStore(), liveUrl: LIVE_URL, onSignedOut: (reason) => this.#leave(reason ?? "ended"),
    });
    this.#gathering = gathering;
    try {
      await gathering.start();
    } catch (error) {
      if (this.#gathering !== gathering) return;
      this.#gathering = null;
      const isOver = error.status === 401;
      this.#welcome(isOver ? "ended" : "unreachable");
      if (isOver) this.#forgetSeen();
      return;
    }
    this.replaceChildren(h("clearing-page", { gathering, onsignout: () => this.#leave(null) }));
    this.#attend(gathering).catch(() => {});
  }

  async #attend(gathering) {
    const { attend } = await attendance();
    if (this.#gathering === gathering) attend(gathering);
  }

  /** @param notice as the welcome takes it; null when the person chose to go: then the next one begins anew, else they come back to their place */
  #leave(notice) {
    if (!this.#gathering) return;
    this.#gathering.signOut({ isChosen: notice === null });
    this.#gathering = null;
    attendance().then(({ leave }) => leave()).catch(() => {});
    if (notice === null) location.replace(routeTo(null));
    this.#welcome(notice);
  }

  async #welcome(notice = null) {
    await welcomePage();
    const page = h("welcome-page", { onsession: ({ detail }) => this.#enter(detail) });
    page.notice = notice;
    this.replaceChildren(page);
    attendance().then(clearingPage).catch(() => {});
  }
}

customElements.define("gathering-app", GatheringApp);
