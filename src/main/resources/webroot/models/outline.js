import { smoothPath } from "./smooth-path.js";

const POINTS = 28;
const TURN = 2 * Math.PI;

/**
 * A closed, uneven round about the middle of a picture of 100 × 100.
 * @param waves order, amplitude (part of the radius) and phase (radians) of each unevenness
 */
export function outline(radius, waves) {
  const points = Array.from({ length: POINTS }, (_, i) => {
    const angle = (i / POINTS) * TURN;
    const r = radius * waves.reduce((sum, w) => sum + w.amplitude * Math.sin(w.order * angle + w.phase), 1);
    return { x: 50 + r * Math.cos(angle), y: 50 + r * Math.sin(angle) };
  });
  return smoothPath({ points, closed: true });
}

/** Waves with phases drawn from a generator of numbers. */
export const wavesFrom = (next, amplitudes) =>
  Object.entries(amplitudes).map(([order, amplitude]) => ({ order: Number(order), amplitude, phase: next() * TURN }));
