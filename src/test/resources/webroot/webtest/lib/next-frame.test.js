import { beforeNextFrame } from "/lib/next-frame.js";
import { equal, test } from "../check.js";

test("before a frame each runs once, and whoever measures after all the others", async () => {
  const ran = [];
  const draws = () => ran.push("draws"), measures = () => ran.push("measures");
  await new Promise((resolve) => {
    beforeNextFrame(measures, { measures: true });
    beforeNextFrame(draws);
    beforeNextFrame(draws);
    beforeNextFrame(resolve, { measures: true });
  });
  equal(ran, ["draws", "measures"]);
});
