import { hash } from "./hash.js";

/** Degrees in oklch, and how much of its chroma a hue keeps when pale: some turn sugary by day. */
export const HUES = [
  { name: "clay", h: 30, k: 0.7 }, { name: "amber", h: 55, k: 0.8 }, { name: "straw", h: 80, k: 1 },
  { name: "lichen", h: 105, k: 1 }, { name: "fern", h: 135, k: 1 }, { name: "spruce", h: 160, k: 0.7 },
  { name: "pool", h: 185, k: 0.5 }, { name: "sky", h: 215, k: 0.5 }, { name: "dusk", h: 245, k: 0.5 },
  { name: "heather", h: 350, k: 0.5 },
];

export const MOTIFS = ["hollow", "twin", "ridge", "isles", "stream"];

/** A room's hue, motif and seed come from its id alone, so a renamed room keeps its ground. */
export function moodOf(roomId) {
  return {
    hue: HUES[(roomId * 3) % HUES.length],
    motif: MOTIFS[(roomId * 2) % MOTIFS.length],
    seed: hash(`room:${roomId}`),
  };
}
