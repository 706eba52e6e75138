import { stoneHue } from "../models/stone.js";
import { texts } from "../texts/texts.js";
import { h } from "./dom.js";

/**
 * A person's stone: the picture that the server makes, or a plain one with the letter where its address is not known.
 * The name stands beside it, so the picture itself is decoration; the status is shown by shape and colour and told in words.
 */
export function stone(person, size, { status = null } = {}) {
  const picture = person.avatar_url
    ? h("img", { src: person.avatar_url, alt: "", width: size, height: size, decoding: "async" })
    : plain(person.username);
  const sign = status && h("span", { class: "stone-status", "data-status": status },
    h("span", { class: "visually-hidden" }, texts.status[status] ?? status));
  return h("span", { class: "stone", "data-size": size, "data-away": status === "away" }, picture, sign);
}

/** Replaces what is in a slot only when it would look different, so that pictures are not loaded anew. */
export function fill(slot, signature, draw) {
  if (slot.dataset.shows === signature) return;
  slot.dataset.shows = signature;
  slot.replaceChildren(...[draw()].flat().filter(Boolean));
}

function plain(username = "") {
  const letter = h("span", { class: "stone-plain", "aria-hidden": "true" }, h("span", {}, [...username.toUpperCase()][0] ?? ""));
  letter.style.setProperty("--h", stoneHue(username));
  return letter;
}
