import { keepRead } from "/models/keep-read.js";
import { equal, test } from "../check.js";

const read = (read_seq, unread) => ({ read_seq, unread });

test("an answer that is older than what was read takes nothing back", () => {
  equal(keepRead(read(4, 3), read(7, 0)), read(7, 0));
});

test("an answer that knows as much or more counts", () => {
  equal([keepRead(read(7, 1), read(7, 0)), keepRead(read(9, 0), read(7, 2)), keepRead(read(4, 3), undefined)],
    [read(7, 1), read(9, 0), read(4, 3)]);
});
