import { hash, numbersFrom } from "./hash.js";
import { HUES } from "./mood.js";
import { outline, wavesFrom } from "./outline.js";

const MARKINGS = ["bands", "rings", "vein", "speckles", "halves", "leaf"];

/** The hue of a person's stone, in degrees; the same that the server gives to their picture. */
export const stoneHue = (username) => HUES[hash(username.toLowerCase()) % HUES.length].h;

/**
 * A bare stone without a letter, in a picture of 100 × 100: decoration that stands for nobody.
 * `strokes` are paths to draw over the body, `dots` are points.
 */
export function bareStone(seed) {
  const next = numbersFrom(hash(`stone:${seed}`));
  const marking = MARKINGS[seed % MARKINGS.length];
  return {
    hue: HUES[Math.floor(next() * HUES.length)].h,
    turn: Math.round(next() * 180),
    body: outline(45.5, wavesFrom(next, { 2: 0.03 + 0.035 * next(), 3: 0.02 + 0.03 * next() })),
    ...DRAW[marking](next),
  };
}

const DRAW = {
  bands: (next) => ({ strokes: range(6).map((i) => wave(18 + i * 13 + next() * 4, 3)) }),
  rings: () => ({ strokes: range(5).map((i) => circle(60, 42, 8 + i * 9)), width: 2.5 }),
  vein: (next) => ({ strokes: [wave(44 + 10 * next(), 7), wave(52 + 6 * next(), 6)], width: 6 }),
  speckles: (next) => ({ dots: range(26).map(() => ({ x: 8 + 84 * next(), y: 8 + 84 * next(), r: 1 + 1.6 * next() })) }),
  halves: () => ({ strokes: [`${wave(52, 3)}L110 110L-10 110Z`], filled: true }),
  leaf: () => ({ strokes: ["M50 8L50 92", ...range(6).map((i) => `M22 ${20 + i * 12}L50 ${34 + i * 11}L78 ${20 + i * 12}`)], width: 2.5 }),
};

const range = (count) => Array.from({ length: count }, (_, i) => i);
const circle = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const wave = (y, height) => `M-10 ${round(y)}C25 ${round(y - height)} 40 ${round(y + height)} 60 ${round(y)}S95 ${round(y - height)} 110 ${round(y)}`;
const round = (value) => Math.round(value * 10) / 10;
