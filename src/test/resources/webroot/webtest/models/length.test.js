import { lengthOf, pressure } from "/models/length.js";
import { equal, test } from "../check.js";

test("characters are counted, not code units, without the white space around", () => {
  equal(lengthOf("  a🌲b \n"), 3);
});

test("the count grows louder towards 500", () => {
  equal([399, 400, 479, 480, 500, 501].map(pressure), ["fine", "near", "near", "close", "close", "over"]);
});
