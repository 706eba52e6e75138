import { moodOf } from "/models/mood.js";
import { equal, ok, test } from "../check.js";

test("a room's mood comes from its id alone", () => {
  equal([1, 2, 3, 4, 5].map((id) => moodOf(id).hue.name), ["lichen", "pool", "heather", "straw", "spruce"]);
  equal([1, 2, 3, 4, 5].map((id) => moodOf(id).motif), ["ridge", "stream", "twin", "isles", "hollow"]);
});

test("neighbours in the list differ in hue and in motif", () => {
  for (let id = 1; id < 60; id++) {
    ok(moodOf(id).hue !== moodOf(id + 1).hue && moodOf(id).motif !== moodOf(id + 1).motif, `rooms ${id} and ${id + 1}`);
  }
});
