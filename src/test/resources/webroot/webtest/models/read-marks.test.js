import { ReadMarks } from "/models/read-marks.js";
import { Rooms } from "/models/rooms.js";
import { Shelf } from "/models/shelf.js";
import { room } from "/models/target.js";
import { equal, storage, test } from "../check.js";

const LOBBY = room(1);

async function marks(lobby, path = { isOpen: true }) {
  const told = [];
  const rooms = new Rooms({ list: async () => [{ id: 1, ...lobby }] });
  await rooms.refresh();
  const it = new ReadMarks({ shelf: new Shelf(storage(), 7, "read"), lists: { room: rooms }, tell: (address, body) => path.isOpen && told.push([address, body]) > 0 });
  return { it, told, rooms };
}

test("what was read is told once and not taken back", async () => {
  const { it, told, rooms } = await marks({ read_seq: 4, unread: 2 });
  it.reached(LOBBY, 6);
  it.reached(LOBBY, 6);
  it.reached(LOBBY, 5);
  equal(told, [["chat.read", { room_id: 1, seq: 6 }]]);
  equal([rooms.get(1).unread, it.of(LOBBY)], [0, 6]);
});

test("where the server says nothing this browser remembers", async () => {
  const { it, rooms } = await marks({});
  equal(it.of(LOBBY), null);
  it.reached(LOBBY, 3);
  await rooms.refresh();
  equal(it.of(LOBBY), 3);
});

test("whoever has read a part of it still has the rest before them", async () => {
  const { it, told, rooms } = await marks({ read_seq: 4, unread: 5 });
  it.reached(LOBBY, 6, false);
  equal([told.length, rooms.get(1).unread, it.of(LOBBY)], [1, 5, 6]);
});

test("what was read without a path is told when there is one", async () => {
  const path = { isOpen: false };
  const { it, told } = await marks({ read_seq: 4, unread: 2 }, path);
  it.reached(LOBBY, 6);
  equal([told.length, it.of(LOBBY)], [0, 6]);
  path.isOpen = true;
  it.tellAgain();
  it.tellAgain();
  equal(told, [["chat.read", { room_id: 1, seq: 6 }]]);
});
