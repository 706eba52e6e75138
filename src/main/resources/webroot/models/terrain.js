import { numbersFrom } from "./hash.js";

const TURN = 2 * Math.PI;
const GOLDEN = 0.618034;

/** The height at a point of the unit square (and around it), for one motif and seed. */
export function terrain(motif, seed) {
  const next = numbersFrom(seed);
  const [a, b, c, d] = [next() * TURN, next() * TURN, next() * TURN, next() * TURN];
  const ground = GROUNDS[motif](next);
  return (x, y) => ground(
    x + 0.06 * Math.sin(5 * y + a) + 0.03 * Math.sin(11 * y + b),
    y + 0.06 * Math.sin(5 * x + c) + 0.03 * Math.sin(10 * x + d),
  );
}

/** The part of the height up to which lines are drawn; what stays above is the opening. */
export const reach = (motif) => (motif === "stream" ? 1 : 0.86);

const GROUNDS = {
  hollow: () => hill({ x: 0.5, y: 0.5, wide: 0.42, deep: 0.36 }),

  twin: () => sum([
    hill({ x: 0.36, y: 0.45, wide: 0.25, deep: 0.25 }),
    hill({ x: 0.68, y: 0.58, wide: 0.21, deep: 0.21, high: 0.85 }),
  ]),

  ridge: (next) => {
    const turn = (next() * 2 - 1) * (26 / 360) * TURN;
    return sum([
      hill({ x: 0.5, y: 0.5, wide: 0.9, deep: 0.2, turn }),
      hill({ x: 0.72, y: 0.86, wide: 0.16, deep: 0.14, high: 0.4 }),
    ]);
  },

  isles: (next) => {
    const start = next();
    return sum(Array.from({ length: 6 }, (_, i) => {
      const spread = 0.1 + 0.1 * next();
      return hill({
        x: 0.12 + 0.76 * ((start + i * GOLDEN) % 1), y: 0.14 + 0.72 * ((i + 0.5) / 6),
        wide: spread, deep: spread, high: 0.7 + 0.3 * next(),
      });
    }));
  },

  stream: () => (x, y) => 0.5 + 0.42 * (y - 0.5 + 0.12 * Math.sin(7 * x) + 0.04 * Math.sin(15 * x)),
};

function hill({ x, y, wide, deep, high = 1, turn = 0 }) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (px, py) => {
    const u = ((px - x) * cos + (py - y) * sin) / wide;
    const v = ((py - y) * cos - (px - x) * sin) / deep;
    return high * Math.exp(-(u * u + v * v) / 2);
  };
}

const sum = (hills) => (x, y) => hills.reduce((height, one) => height + one(x, y), 0);
