import { contours } from "/models/contours.js";
import { disc } from "/models/disc.js";
import { linesAt } from "/models/marching-squares.js";
import { MOTIFS, moodOf } from "/models/mood.js";
import { equal, ok, test } from "../check.js";

const CARD = { width: 264, height: 112, cell: 6, lines: 10 };

test("a hill has one closed line round its top", () => {
  const lines = linesAt(0.5, [0, 0, 0, 0, 1, 0, 0, 0, 0], 3, 3);
  equal(lines.map(({ closed, points }) => [closed, points.length]), [[true, 4]]);
});

test("a slope has one open line from edge to edge", () => {
  const lines = linesAt(0.5, [0, 0, 0, 1, 1, 1], 3, 2);
  equal(lines.map(({ closed, points }) => [closed, points.map(({ x, y }) => `${x} ${y}`).sort()]), [[false, ["0 0.5", "1 0.5", "2 0.5"]]]);
});

test("a saddle makes two lines that do not meet", () => {
  equal(linesAt(0.5, [1, 0, 0, 1], 2, 2).length, 2);
});

test("every motif has all its lines, each fourth strong", () => {
  for (const motif of MOTIFS) {
    const levels = contours({ motif, seed: 7, ...CARD });
    equal(levels.map((level) => level.strong), [false, false, false, true, false, false, false, true, false, false]);
    ok(levels.filter((level) => level.d.startsWith("M")).length >= 8, motif);
    ok(levels.every((level) => !level.d.includes("NaN")), motif);
  }
});

test("a room's ground is the same each time", () => {
  const draw = () => contours({ ...moodOf(42), ...CARD });
  equal(draw(), draw());
});

test("a disc is whole for every motif", () => {
  for (let id = 1; id <= 5; id++) {
    const { edge, opening, lines } = disc(moodOf(id));
    ok(edge.endsWith("Z") && opening.endsWith("Z") && lines.length > 0, `room ${id}`);
  }
});
