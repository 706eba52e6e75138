const AFTER_MS = 1_000;
const SOON_MS = 200;

/** Runs what nobody waits for, in a moment in which the browser has nothing more urgent to do. */
export const whenIdle = (run, timeout = SOON_MS) => (window.requestIdleCallback ? requestIdleCallback(run, { timeout }) : setTimeout(run));

/** Resolves when what is shown has had its time to come. */
export const atRest = () => new Promise((resolve) => {
  setTimeout(() => whenIdle(resolve, AFTER_MS), AFTER_MS);
});
