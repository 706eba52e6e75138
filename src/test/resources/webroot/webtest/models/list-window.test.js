import { stretch } from "/models/list-window.js";
import { equal, test } from "../check.js";

test("a short list is drawn as a whole", () => {
  equal(stretch(50, { rowHeight: 42, top: 0, height: 400 }), { first: 0, end: 50, above: 0, below: 0 });
});

test("of a long one what is in view and some more, the rest as room", () => {
  equal(stretch(1000, { rowHeight: 40, top: 4000, height: 400 }), { first: 88, end: 122, above: 3520, below: 35120 });
  equal(stretch(100, { rowHeight: 40, top: -200, height: 400 }), { first: 0, end: 17, above: 0, below: 3320 });
  equal(stretch(100, { rowHeight: 40, top: 3800, height: 400 }), { first: 83, end: 100, above: 3320, below: 0 });
});
