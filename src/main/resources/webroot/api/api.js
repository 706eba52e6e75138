import { auth } from "./auth.js";
import { conversations } from "./conversations.js";
import { Http } from "./http.js";
import { messages } from "./messages.js";
import { rooms } from "./rooms.js";

/** The REST contract, one member a resource. */
export function api(options) {
  const http = new Http(options);
  return { auth: auth(http), rooms: rooms(http), conversations: conversations(http), messages: messages(http) };
}
