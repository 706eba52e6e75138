import { Shelf } from "../models/shelf.js";
import { h } from "./dom.js";

const STORED = "factor";

/** Tells whoever lost their second factor to a keeper's hand, until another is set up or they say that they know. */
export async function tellOfFactor({ api, me }) {
  const { taken_off_at: at } = await api.factors.show().catch(() => ({ taken_off_at: null }));
  const shelf = new Shelf(localStorage, me.id, "told");
  if (at === null || shelf.get(STORED) === at) return;
  await import("../elements/factor-note.js");
  const note = h("factor-note", { onknown: () => shelf.put(STORED, at) });
  note.at = Date.parse(at);
  document.querySelector("own-foot")?.before(note);
}
