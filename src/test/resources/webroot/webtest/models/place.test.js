import { Place } from "/models/place.js";
import { room } from "/models/target.js";
import { equal, settled, test } from "../check.js";

const message = (seq) => ({ id: seq, seq, sender_id: 2, sender_username: "Brook", content: `w${seq}`, sent_at: "2026-11-21T09:00:00Z" });

/** A place whose server answers with what stands in `history` and `users`. */
async function place({ history = [], users = { body: { users: [] }, seq: 0 } } = {}) {
  let listener;
  const refreshed = [];
  const it = new Place(room(1), {
    connection: { listen: (address, l) => { listener = l; return () => {}; }, refresh: (address) => refreshed.push(address) },
    api: { rooms: { users: async () => users, moderators: async () => [{ user_id: 2 }] }, messages: { size: 50, history: async () => ({ body: history }) } },
  });
  it.start();
  return { it, refreshed, hear: (frame) => listener.frame(frame), position: () => listener.position };
}

const listening = { type: "listening", seq: 5, epoch: "e1" };
const seqs = (it) => it.log.entries.map((entry) => entry.seq);

test("what is heard while the history is fetched is neither lost nor doubled", async () => {
  const { it, hear } = await place({ history: [message(6), message(5)] });
  hear(listening);
  const opened = it.open();
  hear({ type: "message", seq: 6, prev: 5, message: message(6) });
  hear({ type: "message", seq: 7, prev: 6, message: message(7) });
  await opened;
  equal(seqs(it), [5, 6, 7]);
});

test("a hole is asked for again, from where the place stands", async () => {
  const { hear, refreshed, position } = await place();
  hear(listening);
  hear({ type: "message", seq: 9, prev: 8, message: message(9) });
  equal([refreshed, position()], [["room.1"], { seq: 5, epoch: "e1" }]);
});

test("after a reset all is read anew", async () => {
  const { it, hear } = await place({ history: [message(2)] });
  hear(listening);
  await it.open();
  hear({ type: "message", seq: 6, prev: 5, message: message(6) });
  hear({ type: "listening", seq: 2, epoch: "e2", reset: true });
  await settled();
  equal(seqs(it), [2]);
});

test("people of the snapshot and of the frames since are here", async () => {
  const { it, hear } = await place({ users: { body: { users: [{ id: 1 }, { id: 2 }] }, seq: 6 } });
  hear(listening);
  hear({ type: "people", seq: 6, prev: 5, joined: [{ id: 2, username: "Brook" }], left: [] });
  hear({ type: "people", seq: 7, prev: 6, joined: [{ id: 3, username: "Cy" }], left: [{ id: 1, username: "Ada" }] });
  await settled();
  equal(it.roster.people.map((person) => person.id), [2, 3]);
});

test("words end their sender's typing", async () => {
  const { it, hear } = await place();
  hear(listening);
  hear({ type: "typing", user_id: 2 });
  equal(it.typing.ids, [2]);
  hear({ type: "message", seq: 6, prev: 5, message: message(6) });
  equal(it.typing.ids, []);
});

test("a removal is the end", async () => {
  const { it, hear } = await place();
  hear(listening);
  hear({ type: "removed", seq: 6, prev: 5, reason: "moved" });
  equal(it.ended, "moved");
});

test("words are taken back by whoever may, here and in what one looks at", async () => {
  const { it, hear } = await place({ history: [message(6), message(5)] });
  hear(listening);
  await it.open();
  hear({ type: "message.deleted", seq: 7, prev: 5, message_id: 6, message: { ...message(6), content: "", deleted_at: "2026-11-21T10:00:00Z" } });
  equal(it.log.said.map((entry) => entry.message.content), ["w5", ""]);
});

test("who looks after the room is known", async () => {
  const { it, hear } = await place();
  hear(listening);
  await settled();
  equal([...it.keepers], [2]);
});
