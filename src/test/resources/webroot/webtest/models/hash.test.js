import { hash, numbersFrom } from "/models/hash.js";
import { equal, ok, test } from "../check.js";

test("the hash of a text never changes: places keep their ground by it", () => {
  equal(["", "a", "alice", "room:1", "żółw"].map((text) => hash(text).toString(16)), EXPECTED);
});

test("the same seed gives the same numbers, all in [0, 1)", () => {
  const [one, two] = [numbersFrom(42), numbersFrom(42)];
  const drawn = Array.from({ length: 100 }, one);
  equal(drawn, Array.from({ length: 100 }, two));
  ok(drawn.every((number) => number >= 0 && number < 1));
});

const EXPECTED = ["ab3e7c0b", "1a80b1b3", "ea14d61e", "bea3f198", "70b5e303"];
