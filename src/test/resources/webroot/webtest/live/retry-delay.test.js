import { askedDelay, retryDelay } from "/live/retry-delay.js";
import { equal, test } from "../check.js";

test("the wait doubles up to 20 seconds", () => {
  const longest = () => 1;
  equal([0, 1, 2, 3, 20].map((attempt) => retryDelay(attempt, longest)), [400, 800, 1600, 3200, 20_000]);
});

test("half of the wait is left to chance", () => {
  equal(retryDelay(1, () => 0), 400);
});

test("a server going away says when to come back", () => {
  equal(askedDelay('{"retry_after_ms": 1500}'), 1500);
  equal(askedDelay("retry_after_ms=250"), 250);
  equal(askedDelay("bye"), null);
});
