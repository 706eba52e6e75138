import { Place } from "/models/place.js";
import { room } from "/models/target.js";
import { equal, ok, test } from "../check.js";

const SIZE = 50;
const message = (seq) => ({ id: seq, seq, sender_id: 2, sender_username: "Brook", content: `w${seq}`, sent_at: "2026-11-21T09:00:00Z" });

/** A place of which the server knows the messages with these seqs. */
async function place(seqs) {
  const asked = [];
  const history = async (_, before) => {
    asked.push(before);
    const older = seqs.filter((seq) => before === null || seq < before).reverse();
    return { body: older.slice(0, SIZE).map(message) };
  };
  const it = new Place(room(1), {
    connection: { listen: () => () => {}, refresh: () => {} }, api: { messages: { size: SIZE, history } },
  });
  await it.open();
  return { it, asked };
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const ends = (log) => [log.said[0].seq, log.said.at(-1).seq];

test("what is known already is not fetched", async () => {
  const { it, asked } = await place(range(1, 200));
  await it.lookAt(170);
  equal([it.excerpt, asked.length], [null, 1]);
});

test("a word of long ago is shown with what lies around it", async () => {
  const { it } = await place(range(1, 1000));
  await it.lookAt(300);
  equal([ends(it.shown), ends(it.log)], [[276, 325], [951, 1000]]);
});

test("an excerpt grows both ways and becomes one with the present when they meet", async () => {
  const { it } = await place(range(1, 500));
  await it.lookAt(380);
  await it.loadOlder();
  equal(ends(it.shown), [306, 405]);
  await it.loadNewer();
  equal([it.excerpt, ends(it.log), it.log.said.length], [null, [306, 500], 195]);
});

test("comings and goings between the words leave no word out", async () => {
  const seqs = range(1, 900).filter((seq) => seq % 3 === 0);
  const { it } = await place(seqs);
  await it.lookAt(300);
  while (it.excerpt) await it.loadNewer();
  const [first] = ends(it.log);
  equal(it.log.said.map((entry) => entry.seq), seqs.filter((seq) => seq >= first));
  ok(first < 300);
});

test("back to the present nothing of the past is kept", async () => {
  const { it } = await place(range(1, 1000));
  await it.lookAt(300);
  it.toPresent();
  equal(ends(it.shown), [951, 1000]);
});
