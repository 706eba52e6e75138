import { api } from "../api/api.js";
import { ApiError } from "../api/http.js";

const KEY = "gathering.session";
/** Stands while a sign-out could not be told to the server. */
const LEAVING = "gathering.leaving";
/** How long before its end a token is replaced, so that nothing is refused meanwhile. */
const EARLY_MS = 60_000;

/** One page of this browser asks at a time, where it can tell; the server forgives those who can't. */
const inTurn = (ask) => (globalThis.navigator?.locks ? navigator.locks.request(KEY, ask) : ask());

/**
 * One sign-in of this browser, in all its tabs. The access token is in this page's memory alone; what gets the next one
 * is in a cookie that no script can read. Kept besides is only whose sign-in it is, to read without a path what was
 * seen before.
 */
export class Session {
  /** Whether somebody was signed in here; whether they still are, the server knows. */
  static isKept = (storage) => storage.getItem(KEY) !== null;

  /** @returns null if nobody is signed in; without a path, a session that has no token yet */
  static async restore(storage, auth = api().auth) {
    const kept = JSON.parse(storage.getItem(KEY) ?? "null");
    if (!kept) {
      await Session.#finishLeaving(storage, auth);
      return null;
    }
    const session = new Session(kept.userId, storage, auth);
    await session.renew().catch(() => {});
    return session.isOver ? null : session;
  }

  /** The cookie of a session whose end was not heard is good for one more token, which ends it. */
  static async #finishLeaving(storage, auth) {
    if (storage.getItem(LEAVING) === null) return;
    const isDone = await inTurn(async () => auth.logout((await auth.refresh()).access_token))
      .then(() => true, (error) => error.status === 401);
    if (isDone) storage.removeItem(LEAVING);
  }

  /** @param answer of POST /auth/login; `expires_in` in seconds */
  static begin(answer, storage, auth = api().auth) {
    const session = new Session(answer.user_id, storage, auth);
    storage.removeItem(LEAVING);
    session.#take(answer);
    return session;
  }

  #storage;
  #auth;
  #endsAt = 0;
  #lifetime = 0;
  #renewal = null;
  #timer;
  token = null;
  isOver = false;
  /** Called when it is over and nobody here chose to end it. */
  onEnded = () => {};
  /** Called with each further token. */
  onRenewed = () => {};

  constructor(userId, storage, auth) {
    this.userId = userId;
    this.#storage = storage;
    this.#auth = auth;
  }

  /** A token that is good for a while. Rejects without a path, and when the session is over. */
  async fresh(now = Date.now()) {
    if (now > this.#endsAt - this.#early) await this.renew();
    return this.token;
  }

  renew() {
    this.#renewal ??= this.#askAnew().finally(() => { this.#renewal = null; });
    return this.#renewal;
  }

  /** It is over, wherever that was decided. */
  end() {
    if (this.isOver) return;
    this.#close();
    this.onEnded();
  }

  /** Its owner goes. */
  forget() {
    if (!this.isOver) this.#leave();
    this.#close();
  }

  async #leave() {
    this.#storage.setItem(LEAVING, "");
    if (!this.token) return;
    await this.#auth.logout(this.token).then(() => this.#storage.removeItem(LEAVING), () => {});
  }

  async #askAnew() {
    if (this.isOver) throw new ApiError(401, "");
    const answer = await inTurn(() => this.#auth.refresh()).catch((error) => {
      if (error.status === 401) this.end();
      throw error;
    });
    if (answer.user_id !== this.userId) {
      this.end();
      throw new ApiError(401, "");
    }
    this.#take(answer);
    this.onRenewed(this.token);
  }

  #take({ access_token, expires_in }) {
    this.token = access_token;
    this.#lifetime = expires_in * 1000;
    this.#endsAt = Date.now() + this.#lifetime;
    this.#storage.setItem(KEY, JSON.stringify({ userId: this.userId }));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.renew().catch(() => {}), this.#lifetime - this.#early);
  }

  get #early() {
    return Math.min(EARLY_MS, this.#lifetime / 3);
  }

  /** What is kept may be somebody else's by now, who came in with another tab. */
  #close() {
    this.isOver = true;
    this.token = null;
    clearTimeout(this.#timer);
    if (JSON.parse(this.#storage.getItem(KEY) ?? "null")?.userId === this.userId) this.#storage.removeItem(KEY);
  }
}
