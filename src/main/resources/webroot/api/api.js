import { administration } from "./administration.js";
import { auth } from "./auth.js";
import { conversations } from "./conversations.js";
import { factors } from "./factors.js";
import { Http } from "./http.js";
import { messages } from "./messages.js";
import { moderation } from "./moderation.js";
import { rooms } from "./rooms.js";
import { sessions } from "./sessions.js";

/** The REST contract, one member a resource. */
export function api(options) {
  const http = new Http(options);
  return {
    auth: auth(http), factors: factors(http), sessions: sessions(http), rooms: rooms(http), conversations: conversations(http), messages: messages(http),
    moderation: moderation(http), administration: administration(http),
  };
}
