/** Most characters in one message, as the server counts them: code points, without the white space around. */
export const MOST = 500;

export const lengthOf = (text) => [...text.trim()].length;

/** @returns "fine", "near", "close" or "over": how loudly to show what is left */
export function pressure(length) {
  if (length > MOST) return "over";
  if (length >= 480) return "close";
  return length >= 400 ? "near" : "fine";
}
