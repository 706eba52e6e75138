const due = new Set();

/**
 * Has it run once before the next frame is painted, however often it is asked for until then. In a window that nobody
 * sees no frame comes: there it runs in a moment.
 */
export function beforeNextFrame(run) {
  if (due.size === 0) (document.hidden ? setTimeout : requestAnimationFrame)(runAll);
  due.add(run);
}

/** What one throws harms none of the others. */
function runAll() {
  const runs = [...due];
  due.clear();
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
