/** Collected by the test modules as they load, run by runner.js one after the other. */
export const tests = [];

export const test = (name, run) => tests.push({ name, run });

/** Equal as JSON, so that a difference can be read. */
export function equal(actual, expected) {
  const [is, should] = [write(actual), write(expected)];
  if (is !== should) throw new Error(`is ${is}, should be ${should}`);
}

export function ok(condition, message = "does not hold") {
  if (!condition) throw new Error(message);
}

/** Waits until the promises that are under way have had their turn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

/** As much of a Storage as the models use. */
export function storage() {
  const kept = {};
  Object.defineProperties(kept, {
    getItem: { value: (key) => kept[key] ?? null },
    setItem: { value: (key, value) => { kept[key] = String(value); } },
    removeItem: { value: (key) => { delete kept[key]; } },
  });
  return kept;
}

const write = (value) => JSON.stringify(value, (_, v) => (v === undefined ? "undefined" : v));
