import { moodOf } from "../models/mood.js";
import { stoneHue } from "../models/stone.js";
import { whenIdle } from "./at-rest.js";
import { svg } from "./dom.js";

const drawn = new Map();
let clips = 0;

/**
 * Signs are decoration: what has to be computed is fetched and computed in idle time, once in a page's life.
 * @param compute gives a promise
 */
function draw(key, compute, show) {
  if (drawn.has(key)) show(drawn.get(key));
  else whenIdle(() => once(key, compute).then(show, () => {}));
}

async function once(key, compute) {
  if (!drawn.has(key)) drawn.set(key, await compute());
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
  const clip = `clip-${++clips}`;
  const shape = svg("path"), edge = svg("path", { class: "disc-edge" });
  const inside = svg("path", { class: "disc-lines", "clip-path": `url(#${clip})` }), open = svg("path", { class: "disc-opening" });
  draw(`disc ${roomId} ${lines} ${opening}`, () => computeDisc(moodOf(roomId), { lines, opening }), (paths) => {
    for (const path of [shape, edge]) path.setAttribute("d", paths.edge);
    inside.setAttribute("d", paths.lines);
    open.setAttribute("d", paths.opening);
  });
  const picture = svg("svg", { class: "disc", viewBox: "0 0 100 100", width: size, height: size, "aria-hidden": "true", "data-quiet": quiet },
    svg("clipPath", { id: clip }, shape), edge, inside, open);
  setMood(picture, roomId);
  return picture;
}

async function computeDisc(mood, options) {
  const { disc } = await import("../models/disc.js");
  return disc(mood, options);
}

/** Contour lines of a room's ground. */
export function groundLines(roomId, { width, height, cell, lines, fit = "xMidYMid slice" }) {
  return linesPicture(moodOf(roomId), { width, height, cell, lines, fit });
}

export function linesPicture({ motif, seed }, { width, height, cell, lines, fit }) {
  const weak = svg("path", { class: "contour" }), strong = svg("path", { class: "contour contour-strong" });
  draw(`ground ${motif} ${seed} ${width} ${height} ${lines}`, () => computeGround({ motif, seed, width, height, cell, lines }), (paths) => {
    weak.setAttribute("d", paths.weak);
    strong.setAttribute("d", paths.strong);
  });
  return svg("svg", { class: "contours", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: fit, "aria-hidden": "true" }, weak, strong);
}

async function computeGround(ground) {
  const { contours } = await import("../models/contours.js");
  const levels = contours(ground);
  const path = (isStrong) => levels.filter(({ strong }) => strong === isStrong).map(({ d }) => d).join("");
  return { weak: path(false), strong: path(true) };
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
