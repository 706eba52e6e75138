const due = new Set(), dueLast = new Set();

/**
 * Has it run once before the next frame is painted, however often it is asked for until then. In a window that nobody
 * sees no frame comes: there it runs in a moment.
 * @param measures whether it asks where things stand: after all that only changes them, so that the page is laid out once
 */
export function beforeNextFrame(run, { measures = false } = {}) {
  if (due.size + dueLast.size === 0) (document.hidden ? setTimeout : requestAnimationFrame)(runAll);
  (measures ? dueLast : due).add(run);
}

/** What one throws harms none of the others. */
function runAll() {
  const runs = [...due, ...dueLast];
  due.clear();
  dueLast.clear();
  for (const run of runs) {
    try {
      run();
    } catch (error) {
      reportError(error);
    }
  }
}

/** The frame that was asked for will not come. */
document.addEventListener("visibilitychange", () => document.hidden && runAll());
