const BASE = "/api/v1";

/** An answer other than 2xx; `status` 0 means that none came. */
export class ApiError extends Error {
  constructor(status, detail, retryAfter = null) {
    super(typeof detail === "string" ? detail : detail?.[0]?.msg ?? "");
    this.name = "ApiError";
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Calls of the REST contract on behalf of one person, or of nobody yet. */
export class Http {
  #token;
  #onUnauthorized;

  constructor({ token = null, onUnauthorized = () => {} } = {}) {
    this.#token = token;
    this.#onUnauthorized = onUnauthorized;
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

  async #call(method, path, body) {
    const response = await fetch(BASE + path, {
      method, headers: this.#headers(body), body: body && JSON.stringify(body), credentials: "omit", cache: "no-store",
    }).catch(() => { throw new ApiError(0, ""); });
    const answer = await response.json().catch(() => null);
    if (response.ok) return { body: answer, headers: response.headers };
    if (response.status === 401 && this.#token) this.#onUnauthorized();
    throw new ApiError(response.status, answer?.detail, Number(response.headers.get("Retry-After")) || null);
  }

  #headers(body) {
    return {
      Accept: "application/json",
      ...(body && { "Content-Type": "application/json" }),
      ...(this.#token && { Authorization: `Bearer ${this.#token}` }),
    };
  }
}
