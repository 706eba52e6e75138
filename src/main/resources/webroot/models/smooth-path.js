/** An SVG path through the points of a line: a Catmull-Rom curve written as cubic Béziers. `scale` is pixels a unit. */
export function smoothPath({ points, closed }, scale = 1) {
  const count = points.length;
  if (count < 2) return "";
  const at = (i) => points[closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)];
  const write = (x, y) => `${round(x * scale)} ${round(y * scale)}`;
  let path = `M${write(points[0].x, points[0].y)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    path += `C${write(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6)}`
      + ` ${write(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6)} ${write(to.x, to.y)}`;
  }
  return closed ? `${path}Z` : path;
}

const round = (value) => Math.round(value * 10) / 10;
