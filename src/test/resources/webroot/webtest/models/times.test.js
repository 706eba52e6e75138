import { Times } from "/models/times.js";
import { equal, test } from "../check.js";

const AT = Date.UTC(2026, 10, 21, 19, 9);

test("times are those of the person's zone, on a clock of 24 hours", () => {
  equal([new Times("en", "UTC").clock(AT), new Times("de", "Europe/Berlin").clock(AT)], ["19:09", "20:09"]);
});

test("a day has its name, and a year when it is another one", () => {
  const now = Date.UTC(2026, 10, 22);
  equal(new Times("en", "UTC").day(AT, now), "Saturday, 21 November");
  equal(new Times("de", "UTC").day(AT, now), "Samstag, 21. November");
  equal(new Times("en", "UTC").day(AT, Date.UTC(2027, 0, 1)), "Saturday, 21 November 2026");
});

test("a moment is told briefly: by the clock on the same day, else by its date", () => {
  const times = new Times("en", "UTC");
  equal([times.brief(AT, Date.UTC(2026, 10, 21, 8)), times.brief(AT, Date.UTC(2026, 10, 20, 23))], ["19:09", "21 November"]);
});

test("a day ends at the person's own midnight, also where that is no full hour from Greenwich's", () => {
  const { dayKey } = new Times("en", "Asia/Kathmandu");
  const midnight = Date.UTC(2026, 10, 21, 18, 15);
  equal([dayKey(midnight - 1) === dayKey(midnight), dayKey(midnight) === dayKey(midnight + 86_399_999)], [false, true]);
});
