import { TypingSignal } from "/models/typing-signal.js";
import { TypingTracker } from "/models/typing-tracker.js";
import { equal, settled, test } from "../check.js";

test("who writes is told once, until the words come", () => {
  const tracker = new TypingTracker();
  let told = 0;
  tracker.subscribe(() => told++);
  tracker.heard(2);
  tracker.heard(3);
  tracker.heard(2);
  equal([tracker.ids, told], [[2, 3], 2]);
  tracker.ended(2);
  tracker.ended(2);
  equal([tracker.ids, told], [[3], 3]);
  tracker.clear();
});

test("a signal that is not repeated runs out", async () => {
  const tracker = new TypingTracker(0);
  tracker.heard(2);
  await settled();
  equal(tracker.ids, []);
});

test("one's own writing is told at most every three seconds, and anew after sending", () => {
  let now = 0, told = 0;
  const signal = new TypingSignal(() => told++, () => now);
  for (const [at, text] of [[0, " "], [0, "a"], [2_999, "ab"], [3_000, "abc"]]) {
    now = at;
    signal.wrote(text);
  }
  equal(told, 2);
  signal.sent();
  signal.wrote("d");
  equal(told, 3);
});
