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

  constructor({ token, endsAt, userId = null }, storage) {
    this.token = token;
    this.endsAt = endsAt;
    this.userId = userId;
    this.#storage = storage;
  }

  /** Whose it is is known when the server has said so; without a path this must do. */
  belongsTo(userId) {
    this.userId = userId;
    this.#storage.setItem(KEY, JSON.stringify({ token: this.token, endsAt: this.endsAt, userId }));
  }

  forget() {
    this.#storage.removeItem(KEY);
  }
}
