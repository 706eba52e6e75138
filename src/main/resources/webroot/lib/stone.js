import { avatarOf } from "../api/avatars.js";
import { texts } from "../texts/texts.js";
import { h } from "./dom.js";

/**
 * A person's stone: the picture that the server makes. The name stands beside it, so the picture itself is
 * decoration; the status is shown by shape and colour and told in words.
 */
export function stone({ username, avatar_url: url }, size, { status = null } = {}) {
  const picture = h("img", { src: url ?? avatarOf(username), alt: "", width: size, height: size, decoding: "async" });
  const sign = status && h("span", { class: "stone-status", "data-status": status },
    h("span", { class: "visually-hidden" }, texts.status[status] ?? status));
  return h("span", { class: "stone", "data-away": status === "away" }, picture, sign);
}
