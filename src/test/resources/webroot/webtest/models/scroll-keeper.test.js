import { isAtEnd, openingTop, wantsNewer, wantsOlder } from "/models/scroll-keeper.js";
import { equal, test } from "../check.js";

const at = (scrollTop, scrollHeight = 2000) => ({ scrollTop, clientHeight: 500, scrollHeight });

test("near the end is at the end", () => {
  equal([1500, 1450, 1400].map((top) => isAtEnd(at(top))), [true, true, false]);
});

test("more words are wanted one and a half screens ahead", () => {
  equal([700, 800].map((top) => wantsOlder(at(top))), [true, false]);
  equal([700, 800].map((top) => wantsNewer(at(top))), [false, true]);
});

test("a place opens at the end, or with the unread line at 30 % of the height", () => {
  equal([openingTop(at(0), null), openingTop(at(0), 1000), openingTop(at(0), 20)], [1500, 850, 0]);
});
