import { MessageLog } from "/models/message-log.js";
import { equal, test } from "../check.js";

const message = (seq) => ({ id: seq * 10, seq, content: `word ${seq}` });
const seqs = (log) => log.entries.map((entry) => entry.seq);

test("words stand in the order of seq, whichever way they came, once", () => {
  const log = new MessageLog();
  log.addMessage(message(9));
  log.addPage([message(9), message(8), message(6)], 3);
  log.addMessage(message(7));
  equal(seqs(log), [6, 7, 8, 9]);
  equal(log.addMessage(message(7)), false);
});

test("a page shorter than asked for was the last", () => {
  const log = new MessageLog();
  log.addPage([message(4), message(3)], 2);
  equal([log.isComplete, log.oldestMessageSeq], [false, 3]);
  log.addPage([message(1)], 2);
  equal([log.isComplete, log.oldestMessageSeq], [true, 1]);
});

test("comings and goings do not count as the oldest words", () => {
  const log = new MessageLog();
  log.addComings({ seq: 2, joined: [{ id: 1 }] }, 0);
  log.addMessage(message(3));
  equal([log.oldestMessageSeq, log.lastSeq], [3, 3]);
});

test("words that were taken back leave their place, also where they were not known", () => {
  const log = new MessageLog();
  log.addPage([message(9), message(7)], 2);
  for (const seq of [7, 8, 3]) log.replace({ ...message(seq), content: "", deleted_at: "2026-11-21T09:00:00Z" });
  equal(log.entries.map(({ seq, message: { content } }) => [seq, content]), [[7, ""], [8, ""], [9, "word 9"]]);
});

test("a cleared log is as new", () => {
  const log = new MessageLog();
  log.addPage([message(1)], 5);
  log.clear();
  equal([log.entries, log.isOpen, log.isComplete], [[], false, false]);
});
