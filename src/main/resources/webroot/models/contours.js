import { linesAt } from "./marching-squares.js";
import { smoothPath } from "./smooth-path.js";
import { reach, terrain } from "./terrain.js";

/**
 * Contour lines of a room's ground for a picture of the given size, from the lowest level upwards.
 * The unit square of the terrain is fitted to the short side and centred; `cell` is in pixels.
 * @returns {{d: string, strong: boolean}[]} one SVG path a level; every fourth is strong
 */
export function contours({ motif, seed, width, height, cell, lines }) {
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const heights = survey(terrain(motif, seed), { width, height, cell, columns, rows });
  const top = Math.max(...heights), bottom = motif === "stream" ? Math.min(...heights) : 0;
  return Array.from({ length: lines }, (_, i) => {
    const level = bottom + (top - bottom) * reach(motif) * ((i + 1) / (lines + (motif === "stream" ? 1 : 0)));
    const d = linesAt(level, heights, columns, rows).map((line) => smoothPath(line, cell)).join("");
    return { d, strong: i % 4 === 3 };
  });
}

function survey(heightAt, { width, height, cell, columns, rows }) {
  const short = Math.min(width, height);
  const heights = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[row * columns + column] = heightAt(
        (column * cell - width / 2) / short + 0.5, (row * cell - height / 2) / short + 0.5);
    }
  }
  return heights;
}
