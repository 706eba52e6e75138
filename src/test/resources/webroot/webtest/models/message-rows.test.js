import { MessageLog } from "/models/message-log.js";
import { messageRows } from "/models/message-rows.js";
import { equal, test } from "../check.js";

const ME = 1;
const minute = (n) => Date.UTC(2026, 10, 21, 9, n);
const said = (seq, sender, at) =>
  ({ id: seq, seq, sender_id: sender, sender_username: `P${sender}`, content: `w${seq}`, sent_at: new Date(at).toISOString() });

function rows({ messages = [], comings = [], pending = [], unreadFrom = null, size = 50 }) {
  const log = new MessageLog();
  log.addPage([...messages].reverse(), size);
  for (const one of comings) log.addComings(one, one.at);
  return messageRows({ log, pending, ownId: ME, unreadFrom, dayKey: (at) => new Date(at).toISOString().slice(0, 10) });
}

const kinds = (list) => list.map((row) => (row.kind === "words" ? row.text : row.kind));

test("one speaker's words within five minutes make a group", () => {
  const list = rows({ messages: [said(1, 2, minute(0)), said(2, 2, minute(4)), said(3, 2, minute(10)), said(4, 3, minute(11))] });
  equal(list.filter((row) => row.kind === "words").map(({ first, last }) => [first, last]),
    [[true, false], [false, true], [true, true], [true, true]]);
});

test("a new day and the unread line divide a group", () => {
  const list = rows({ messages: [said(1, 2, minute(0)), said(2, 2, minute(1)), said(3, 2, minute(0) + 86_400_000)], unreadFrom: 2 });
  equal(kinds(list), ["begin", "day", "w1", "unread", "w2", "day", "w3"]);
  equal(list.filter((row) => row.kind === "words").every((row) => row.first), true);
});

test("the beginning is told only when it is there", () => {
  equal(kinds(rows({ messages: [said(7, 2, minute(0))], size: 1 })), ["day", "w7"]);
  equal(rows({}), []);
});

test("comings and goings that follow each other make one line, without oneself", () => {
  const comings = [
    { seq: 2, joined: [{ id: 4, username: "Dave" }, { id: ME, username: "Ada" }], at: minute(1) },
    { seq: 3, left: [{ id: 5, username: "Mei" }], at: minute(2) },
    { seq: 4, joined: [{ id: ME, username: "Ada" }], at: minute(3) },
  ];
  const line = rows({ messages: [said(1, 2, minute(0))], comings }).filter((row) => row.kind === "comings");
  equal(line.map(({ joined, left }) => [joined, left]), [[["Dave"], ["Mei"]]]);
});

test("words on their way stand last, keep their key when they are said, and join the group", () => {
  const waiting = { client_id: "u1", content: "soon", at: minute(2), failed: null };
  const list = rows({ messages: [said(1, ME, minute(1))], pending: [waiting] });
  equal(list.at(-1).key, "u1");
  equal([list.at(-1).state, list.at(-1).first], ["pending", false]);
  equal(rows({ messages: [{ ...said(1, ME, minute(2)), client_id: "u1" }] }).at(-1).key, "u1");
});

test("failed words say why", () => {
  const row = rows({ pending: [{ client_id: "u1", content: "no", at: minute(0), failed: "not inside" }] }).at(-1);
  equal([row.state, row.reason], ["failed", "not inside"]);
});

test("words that were taken back are told as such", () => {
  const [, , kept, gone] = rows({ messages: [said(1, 2, minute(0)), { ...said(2, 2, minute(1)), content: "", deleted_at: "2026-11-21T09:02:00Z" }] });
  equal([kept.isGone, gone.isGone], [false, true]);
});
