const BASE = "/api/v1";

/** An answer other than 2xx; `status` 0 means that none came. `answer` is its body, as far as it is JSON. */
export class ApiError extends Error {
  constructor(status, detail, retryAfter = null, answer = null) {
    super(typeof detail === "string" ? detail : detail?.[0]?.msg ?? "");
    this.name = "ApiError";
    this.status = status;
    this.retryAfter = retryAfter;
    this.answer = answer;
    this.errorCode = answer?.error_code ?? null;
  }
}

/** Only there the cookie with the refresh token has business. */
const TAKES_COOKIE = /^\/auth\/(login(\/(factor|passkey|openid))?|refresh|logout)$/;

/** Calls of the REST contract on behalf of one person, or of nobody yet. */
export class Http {
  #session;

  /** @param session `{fresh, renew, end}` of the person; null for nobody */
  constructor({ session = null } = {}) {
    this.#session = session;
  }

  get = async (path) => (await this.#call("GET", path)).body;
  post = async (path, body = {}) => (await this.#call("POST", path, body)).body;
  put = async (path, body) => (await this.#call("PUT", path, body)).body;
  patch = async (path, body) => (await this.#call("PATCH", path, body)).body;
  delete = async (path, body) => (await this.#call("DELETE", path, body)).body;

  /** A target's state with the seq up to which it is true. */
  async snapshot(path) {
    const { body, headers } = await this.#call("GET", path);
    return { body, seq: Number(headers.get("Gathering-Seq") ?? 0), epoch: headers.get("Gathering-Epoch") };
  }

  /** With a token of somebody who is about to go. */
  postAs = async (token, path) => (await this.#fetch("POST", path, token, {})).body;

  /** A token that is refused may have ended just now: the next one is tried, once. */
  async #call(method, path, body) {
    const session = this.#session;
    if (!session) return this.#fetch(method, path, null, body);
    try {
      return await this.#fetch(method, path, await session.fresh(), body);
    } catch (error) {
      if (error.status !== 401) throw error;
      await session.renew();
    }
    try {
      return await this.#fetch(method, path, session.token, body);
    } catch (error) {
      if (error.status === 401) session.end();
      throw error;
    }
  }

  async #fetch(method, path, token, body) {
    const response = await fetch(BASE + path, {
      method, headers: this.#headers(token, body), body: body && JSON.stringify(body),
      credentials: TAKES_COOKIE.test(path) ? "same-origin" : "omit", cache: "no-store", keepalive: path === "/auth/logout",
    }).catch(() => { throw new ApiError(0, ""); });
    const answer = await response.json().catch(() => null);
    if (response.ok) return { body: answer, headers: response.headers };
    throw new ApiError(response.status, answer?.detail, Number(response.headers.get("Retry-After")) || null, answer);
  }

  #headers(token, body) {
    return {
      Accept: "application/json",
      ...(body && { "Content-Type": "application/json" }),
      ...(token && { Authorization: `Bearer ${token}` }),
    };
  }
}
