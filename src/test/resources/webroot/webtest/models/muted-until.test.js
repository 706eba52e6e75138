import { mutedUntil } from "/models/muted-until.js";
import { equal, test } from "../check.js";

test("of all refusals only one says until when to listen", () => {
  const until = "2026-11-21T09:30:00Z";
  equal([mutedUntil(`You can listen here, but not write before ${until}`), mutedUntil("Not inside"), mutedUntil(null),
    mutedUntil("You can listen here, but not write before long")], [Date.parse(until), null, null, null]);
});
