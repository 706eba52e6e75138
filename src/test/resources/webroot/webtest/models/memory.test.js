import { Memory } from "/models/memory.js";
import { conversation, room } from "/models/target.js";
import { equal, test } from "../check.js";

/** As much of a KeptStore as the memory uses. */
function store() {
  const kept = new Map();
  return {
    kept,
    get: async (key) => structuredClone(kept.get(key)),
    put: async (key, value) => { kept.set(key, structuredClone(value)); },
    delete: async (key) => { kept.delete(key); },
    deleteAll: async (prefix) => { for (const key of [...kept.keys()]) if (key.startsWith(prefix)) kept.delete(key); },
  };
}

const words = (count) => Array.from({ length: count }, (_, i) => ({ seq: i + 1, content: `word ${i + 1}` }));

test("what was seen can be read again, the newest of it", async () => {
  const memory = new Memory(store(), 7);
  await memory.keepLists({ me: { id: 7 }, rooms: [{ id: 1 }], conversations: [] });
  await memory.keepWords(room(1), words(130));
  equal((await memory.lists()).rooms, [{ id: 1 }]);
  const read = await memory.words(room(1));
  equal([read.length, read[0].seq, read.at(-1).seq], [100, 31, 130]);
  equal(await memory.words(room(2)), undefined);
});

test("of many places the latest are kept, over a new start too", async () => {
  const there = store();
  const memory = new Memory(there, 7);
  for (let i = 1; i <= 30; i++) await memory.keepWords(conversation(i), words(1));
  await memory.keepWords(conversation(1), words(2));
  await new Memory(there, 7).keepWords(conversation(31), words(1));
  equal([(await memory.words(conversation(2))), (await memory.words(conversation(1))).length, (await memory.words(conversation(31))).length],
    [undefined, 2, 1]);
});

test("one's memory is one's own, and ends with one's signing out", async () => {
  const there = store();
  const [ada, ben] = [new Memory(there, 7), new Memory(there, 8)];
  await ada.keepWords(room(1), words(1));
  await ben.keepWords(room(1), words(2));
  await ada.forget();
  equal([await ada.words(room(1)), (await ben.words(room(1))).length], [undefined, 2]);
  equal([...there.kept.keys()].filter((key) => key.startsWith("7 ")), []);
});

test("what was under way when somebody went is not written down", async () => {
  const there = store();
  const memory = new Memory(there, 7);
  await memory.forget();
  await memory.keepLists({ me: { id: 7 }, rooms: [], conversations: [] });
  await memory.keepWords(room(1), words(1));
  equal([...there.kept.keys()], []);
});
