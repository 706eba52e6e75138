import { h } from "./dom.js";

/** Seldom needed, so each is fetched when it is first opened. */
const MODULES = {
  "gather-dialog": () => import("../elements/gather-dialog.js"),
  "key-sheet": () => import("../elements/key-sheet.js"),
  "message-sheet": () => import("../elements/message-sheet.js"),
  "reason-dialog": () => import("../elements/reason-dialog.js"),
  "take-back-dialog": () => import("../elements/take-back-dialog.js"),
};

/**
 * Opens a dialog of the page; there is one of each kind. Rejects where it cannot be fetched.
 * @param means its properties, as long as the page stands
 * @param what is given to its `open`
 */
export async function openDialog(name, means, ...what) {
  await MODULES[name]();
  const page = document.querySelector("clearing-page");
  const dialog = page?.querySelector(`:scope > ${name}`) ?? page?.appendChild(h(name, means));
  dialog?.open(...what);
}
