import { bareStone } from "../models/stone.js";
import { h, svg } from "./dom.js";

const STONES = 7;

/** Seven bare stones on the ground of the welcome; where they lie is said by the style sheet. */
export const welcomeStones = () =>
  h("div", { class: "stones", "aria-hidden": "true" }, Array.from({ length: STONES }, (_, i) => draw(i)));

function draw(i) {
  const { hue, turn, body, strokes = [], dots = [], width = 4, filled = false } = bareStone(i);
  const clip = `stone-${i}`;
  const picture = svg("svg", { class: "bare-stone", viewBox: "0 0 100 100" },
    svg("clipPath", { id: clip }, svg("path", { d: body })),
    svg("g", { "clip-path": `url(#${clip})`, transform: `rotate(${turn} 50 50)` },
      svg("path", { class: "stone-body", d: body }),
      svg("path", { class: filled ? "stone-half" : "stone-marking", d: strokes.join(""), "stroke-width": width }),
      dots.map(({ x, y, r }) => svg("circle", { class: "stone-dot", cx: x, cy: y, r }))));
  picture.style.setProperty("--h", hue);
  return picture;
}
