import { linesPicture } from "./signs.js";
import { welcomeStones } from "./welcome-stones.js";

const GROUND = { motif: "hollow", seed: 42 };
const WIDE = { width: 1440, height: 900, cell: 15, lines: 15, fit: "xMidYMid slice" };

/** What lies behind whatever stands before the door: lines, and seven bare stones. */
export const welcomeGround = () => [linesPicture(GROUND, WIDE), welcomeStones()];
