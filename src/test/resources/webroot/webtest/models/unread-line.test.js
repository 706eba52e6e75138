import { MessageLog } from "/models/message-log.js";
import { firstUnread } from "/models/unread-line.js";
import { equal, test } from "../check.js";

const ME = 1;

function log(senders, size = 50) {
  const it = new MessageLog();
  it.addPage(senders.map((sender_id, i) => ({ id: i, seq: i + 1, sender_id })).reverse(), size);
  return it;
}

test("the line stands where one left off, if others have spoken since", () => {
  equal([firstUnread(log([2, 2, 2]), 2, ME), firstUnread(log([2, 2, ME]), 2, ME), firstUnread(log([2, 2]), 2, ME)], [3, null, null]);
});

test("the line never stands before one's own words", () => {
  equal(firstUnread(log([2, ME, 2]), 1, ME), 3);
});

test("whoever has never been here sees no line", () => {
  equal([firstUnread(log([2, 2]), null, ME), firstUnread(log([2, 2]), 0, ME)], [null, null]);
});

test("where one left off may lie above what was fetched", () => {
  const it = new MessageLog();
  it.addPage([{ id: 9, seq: 9, sender_id: 2 }], 1);
  equal(firstUnread(it, 3, ME), 9);
});
