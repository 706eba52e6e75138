import { contours } from "../models/contours.js";
import { disc } from "../models/disc.js";
import { moodOf } from "../models/mood.js";
import { stoneHue } from "../models/stone.js";
import { svg } from "./dom.js";

const drawn = new Map();
let clips = 0;

/** Each picture is computed once in a page's life. */
function once(key, draw) {
  if (!drawn.has(key)) drawn.set(key, draw());
  return drawn.get(key);
}

/** Gives an element, and all in it, the colours of a room. */
export function setMood(element, roomId) {
  const { hue } = moodOf(roomId);
  element.classList.add("mood");
  element.style.setProperty("--h", hue.h);
  element.style.setProperty("--k", hue.k);
}

/** A room's disc; `quiet` when nobody is inside. */
export function roomDisc(roomId, { size = 30, lines = size >= 40 ? 8 : 5, opening = 0.46, quiet = false } = {}) {
  const { edge, opening: open, lines: d } = once(`disc ${roomId} ${lines} ${opening}`, () => disc(moodOf(roomId), { lines, opening }));
  const clip = `clip-${++clips}`;
  const picture = svg("svg", { class: "disc", viewBox: "0 0 100 100", width: size, height: size, "aria-hidden": "true", "data-quiet": quiet },
    svg("clipPath", { id: clip }, svg("path", { d: edge })),
    svg("path", { class: "disc-edge", d: edge }),
    svg("path", { class: "disc-lines", d, "clip-path": `url(#${clip})` }),
    svg("path", { class: "disc-opening", d: open }));
  setMood(picture, roomId);
  return picture;
}

/** Contour lines of a room's ground. */
export function groundLines(roomId, { width, height, cell, lines, fit = "xMidYMid slice" }) {
  return linesPicture(moodOf(roomId), { width, height, cell, lines, fit });
}

export function linesPicture(mood, { width, height, cell, lines, fit }) {
  const { motif, seed } = mood;
  const levels = once(`ground ${motif} ${seed} ${width} ${height} ${lines}`, () => contours({ motif, seed, width, height, cell, lines }));
  const path = (strong) => levels.filter((level) => level.strong === strong).map((level) => level.d).join("");
  return svg("svg", { class: "contours", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: fit, "aria-hidden": "true" },
    svg("path", { class: "contour", d: path(false) }), svg("path", { class: "contour contour-strong", d: path(true) }));
}

/** A ring with its people on it: at most six dots in their hues. */
export function circleSign(usernames, size = 28) {
  const shown = usernames.slice(0, 6);
  const dots = shown.map((name, i) => {
    const angle = (i / shown.length) * 2 * Math.PI - Math.PI / 2;
    const dot = svg("circle", { class: "circle-dot", cx: 50 + 34 * Math.cos(angle), cy: 50 + 34 * Math.sin(angle), r: 13 });
    dot.style.setProperty("--h", stoneHue(name));
    return dot;
  });
  return svg("svg", { class: "circle-sign", viewBox: "0 0 100 100", width: size, height: size, "aria-hidden": "true" },
    svg("circle", { class: "circle-line", cx: 50, cy: 50, r: 34 }), dots);
}

/** The mark: a clearing with its path. */
export const mark = (size) =>
  svg("svg", { class: "mark", viewBox: "0 0 32 32", width: size, height: size, "aria-hidden": "true" },
    svg("path", { d: "M11.4 28.6A13.4 13.4 0 1 1 20.6 28.6" }), svg("path", { d: "M12.6 23.2A8 8 0 1 1 19.4 23.2" }),
    svg("circle", { cx: 16, cy: 16, r: 2.6 }));
