import { Rooms } from "/models/rooms.js";
import { equal, test } from "../check.js";

async function rooms({ join, leave } = {}) {
  const it = new Rooms({ list: async () => [{ id: 1, name: "Lobby" }, { id: 2, name: "Work" }], join, leave });
  await it.refresh();
  return it;
}

const joins = async (id) => ({ room_id: id, user_count: 3, read_seq: 4, seq: 9 });
const fails = (status) => () => Promise.reject(Object.assign(new Error(), { status }));

test("entering a room leaves the others to choose from", async () => {
  const it = await rooms({ join: joins });
  await it.enter(2);
  equal([it.current.name, it.others.map(({ id }) => id), it.current.user_count, it.current.read_seq], ["Work", [1], 3, 4]);
});

test("a full room leaves one where one was", async () => {
  const it = await rooms({ join: fails(409) });
  equal([await it.enter(2).catch((error) => error.status), it.currentId], [409, null]);
});

test("leaving a room one is not in any more is no failure", async () => {
  const it = await rooms({ leave: fails(400) });
  it.moved(1);
  await it.leave();
  equal(it.currentId, null);
});

test("reading the list again forgets nothing that was told live", async () => {
  const it = await rooms();
  it.update(1, { unread: 2, read_seq: 7 });
  await it.refresh();
  equal([it.get(1).unread, it.get(1).read_seq], [2, 7]);
});

test("nothing is told when nothing changed", async () => {
  const it = await rooms();
  let told = 0;
  it.subscribe(() => told++);
  it.update(1, { user_count: 3 });
  it.update(1, { user_count: 3 });
  it.moved(null);
  equal(told, 1);
});
