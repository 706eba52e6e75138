/**
 * The lines of one level through a grid of heights, joined end to end. Points are in grid cells.
 * A line that meets itself is closed; others end at the grid's edge.
 */
export function linesAt(level, heights, columns, rows) {
  const segments = [];
  for (let y = 0; y < rows - 1; y++) {
    for (let x = 0; x < columns - 1; x++) cell(level, heights, columns, x, y, segments);
  }
  return join(segments);
}

/** Corners clockwise from the upper left set the bits 8, 4, 2, 1; each case names pairs of crossed edges. */
const CASES = [
  [], ["left", "bottom"], ["bottom", "right"], ["left", "right"],
  ["top", "right"], ["left", "top", "bottom", "right"], ["top", "bottom"], ["left", "top"],
  ["left", "top"], ["top", "bottom"], ["left", "bottom", "top", "right"], ["top", "right"],
  ["left", "right"], ["bottom", "right"], ["left", "bottom"], [],
];

function cell(level, heights, columns, x, y, segments) {
  const a = heights[y * columns + x], b = heights[y * columns + x + 1];
  const d = heights[(y + 1) * columns + x], c = heights[(y + 1) * columns + x + 1];
  const which = (a > level ? 8 : 0) | (b > level ? 4 : 0) | (c > level ? 2 : 0) | (d > level ? 1 : 0);
  const at = (from, to) => (level - from) / (to - from);
  const edge = {
    top: () => ({ key: `h${x},${y}`, x: x + at(a, b), y }),
    bottom: () => ({ key: `h${x},${y + 1}`, x: x + at(d, c), y: y + 1 }),
    left: () => ({ key: `v${x},${y}`, x, y: y + at(a, d) }),
    right: () => ({ key: `v${x + 1},${y}`, x: x + 1, y: y + at(b, c) }),
  };
  const crossed = CASES[which];
  for (let i = 0; i < crossed.length; i += 2) segments.push([edge[crossed[i]](), edge[crossed[i + 1]]()]);
}

function join(segments) {
  const around = new Map();
  for (const segment of segments) {
    for (const end of segment) around.set(end.key, [...(around.get(end.key) ?? []), segment]);
  }
  const used = new Set();
  const follow = (line) => {
    for (;;) {
      const end = line.at(-1);
      const next = around.get(end.key).find((segment) => !used.has(segment));
      if (!next) return line;
      used.add(next);
      line.push(next[0].key === end.key ? next[1] : next[0]);
    }
  };
  const lines = [];
  for (const segment of segments) {
    if (used.has(segment)) continue;
    used.add(segment);
    const forward = follow([...segment]);
    lines.push(follow(forward.reverse()));
  }
  return lines.map((line) => {
    const closed = line.length > 3 && line[0].key === line.at(-1).key;
    return { closed, points: closed ? line.slice(0, -1) : line };
  });
}
