/** The client's frames of the event-bus bridge protocol, as JSON text. */

export const ping = () => JSON.stringify({ type: "ping" });

export const send = (address, body, replyAddress) =>
  JSON.stringify({ type: "send", address, replyAddress, body, headers: {} });

/** Without a position only what comes is told; with one, what came after it too. */
export const register = (address, position) =>
  JSON.stringify({
    type: "register", address,
    headers: position ? { after: String(position.seq), epoch: position.epoch } : {},
  });

export const unregister = (address) => JSON.stringify({ type: "unregister", address, headers: {} });

/** A refusal told by the server in an `err` frame; `code` is as in REST, or a close code. */
export class Refused extends Error {
  constructor({ failureCode, message }) {
    super(message);
    this.name = "Refused";
    this.code = failureCode;
  }
}

/** The path broke before an answer came. Asking again is safe with a `client_id`. */
export class PathBroken extends Error {
  name = "PathBroken";
}

/** No answer came, though the path is open. */
export class Unanswered extends Error {
  name = "Unanswered";
}
