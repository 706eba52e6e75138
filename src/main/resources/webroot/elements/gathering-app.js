import { showNotice } from "../lib/desktop-notice.js";
import { h } from "../lib/dom.js";
import { KeptStore } from "../lib/kept-store.js";
import { LiveElement } from "../lib/live-element.js";
import { renewWhenStale } from "../lib/renewal.js";
import { woodenTone } from "../lib/wooden-tone.js";
import { Device } from "../models/device.js";
import { Gathering } from "../models/gathering.js";
import { Notices } from "../models/notices.js";
import { routeTo } from "../models/route.js";
import { Session } from "../models/session.js";
import "./clearing-page.js";
import "./welcome-page.js";

const LIVE_URL = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/eventbus/websocket`;

/** The whole page: the welcome for a stranger, the clearing for whoever is signed in. */
class GatheringApp extends LiveElement {
  #gathering = null;
  #shell = renewWhenStale();
  #device = new Device(localStorage);
  #store = new KeptStore();

  async build() {
    const session = await Session.restore(localStorage);
    if (session) this.#enter(session);
    else this.#welcome();
  }

  async #enter(session) {
    const gathering = new Gathering(session, {
      storage: localStorage, store: this.#store, liveUrl: LIVE_URL, onSignedOut: () => this.#leave("ended"),
    });
    this.#gathering = gathering;
    try {
      await gathering.start();
    } catch (error) {
      if (this.#gathering === gathering) this.#welcome(error.status === 401 ? "ended" : "unreachable");
      return;
    }
    this.#attend(gathering);
    this.replaceChildren(h("clearing-page", { gathering, onsignout: () => this.#leave(null) }));
  }

  /** What goes on whatever is shown: calling whoever does not look, and asking a server that came back for a newer page. */
  #attend(gathering) {
    const device = this.#device;
    new Notices(gathering, device, {
      isHidden: () => document.hidden,
      show: (target, message) => showNotice(target, message, { showsWords: device.get("words") === "shown" }),
      sound: () => woodenTone().catch(() => {}),
    }).start();
    gathering.connection.subscribe(() => gathering.connection.isOpen && this.#shell.lookForNew());
  }

  /** @param notice null when the person chose to go: then the next one begins anew, else they come back to their place */
  #leave(notice) {
    if (!this.#gathering) return;
    this.#gathering.signOut();
    this.#gathering = null;
    if (notice === null) location.replace(routeTo(null));
    this.#welcome(notice);
  }

  #welcome(notice = null) {
    const page = h("welcome-page", { onsession: ({ detail }) => this.#enter(detail) });
    page.notice = notice;
    this.replaceChildren(page);
  }
}

customElements.define("gathering-app", GatheringApp);
