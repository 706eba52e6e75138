const FIRST_MS = 400;
const LONGEST_MS = 20_000;

/**
 * Milliseconds to wait before the n-th try in a row (from 0): doubling, at most 20 s, and spread at random
 * over the upper half, so that a thousand browsers do not come back in the same moment.
 */
export function retryDelay(attempt, random = Math.random) {
  const longest = Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS);
  return longest / 2 + (longest / 2) * random();
}

/** The wait that a server going away (close code 4012) asks for in its reason, or null. */
export function askedDelay(reason) {
  const match = /retry_after_ms\D*(\d+)/.exec(reason ?? "");
  return match ? Math.min(Number(match[1]), LONGEST_MS) : null;
}
