import { contours } from "./contours.js";
import { numbersFrom } from "./hash.js";
import { outline, wavesFrom } from "./outline.js";

const UNEVEN = { 2: 0.028, 3: 0.022, 5: 0.01 };
const RADIUS = 45;

/** A room's small sign in a picture of 100 × 100: its edge, its contour lines and its opening, as SVG paths. */
export function disc({ motif, seed }, { lines = 5, opening = 0.46 } = {}) {
  const next = numbersFrom(seed ^ 0x5eed);
  return {
    edge: outline(RADIUS, wavesFrom(next, UNEVEN)),
    opening: outline(RADIUS * opening, wavesFrom(next, { 2: 0.07, 3: 0.055, 5: 0.02 })),
    lines: contours({ motif, seed, width: 100, height: 100, cell: 5, lines }).map((line) => line.d).join(""),
  };
}
