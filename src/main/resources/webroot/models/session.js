const KEY = "gathering.session";

/**
 * One sign-in: the token and when it ends. Kept for the tab, not for the browser: a reload stays signed in, a
 * closed tab forgets, and two windows can be two people.
 */
export class Session {
  static restore(storage, now = Date.now()) {
    const kept = JSON.parse(storage.getItem(KEY) ?? "null");
    return kept && kept.endsAt > now ? new Session(kept, storage) : null;
  }

  /** @param answer of POST /auth/login; `expires_in` in seconds */
  static begin({ access_token, expires_in }, storage, now = Date.now()) {
    const session = { token: access_token, endsAt: now + expires_in * 1000 };
    storage.setItem(KEY, JSON.stringify(session));
    return new Session(session, storage);
  }

  #storage;

  constructor({ token, endsAt }, storage) {
    this.token = token;
    this.endsAt = endsAt;
    this.#storage = storage;
  }

  forget() {
    this.#storage.removeItem(KEY);
  }
}
