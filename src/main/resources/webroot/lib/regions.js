/** In the order in which one looks: where one could go, what was said, where one speaks, who is there. */
const REGIONS = ["side-bar", ".log, .threshold, .empty", "message-composer", "people-panel"];
const FOCUSABLE = "a[href], button, textarea, input, [tabindex='0']";

/** Moves the focus round the regions of the page: F6 onwards, Shift and F6 back. */
export function goRound(page, { key, shiftKey }) {
  if (key !== "F6") return false;
  const regions = REGIONS.map((selector) => page.querySelector(selector)).filter((region) => region?.checkVisibility());
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((here + (shiftKey ? -1 : 1)) % regions.length);
  const inside = [...next.querySelectorAll(FOCUSABLE)].find((one) => one.checkVisibility());
  (next.matches(FOCUSABLE) ? next : inside ?? next).focus();
  return true;
}
