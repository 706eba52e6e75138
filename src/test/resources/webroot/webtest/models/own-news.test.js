import { Conversations } from "/models/conversations.js";
import { hearOwnNews } from "/models/own-news.js";
import { Rooms } from "/models/rooms.js";
import { equal, test } from "../check.js";

async function lists() {
  const it = {
    rooms: new Rooms({ list: async () => [{ id: 1 }, { id: 2 }] }),
    conversations: new Conversations({ list: async () => [{ id: 7, unread: 0 }] }),
  };
  await Promise.all([it.rooms.refresh(), it.conversations.refresh()]);
  return it;
}

test("what happens in another window happens here too", async () => {
  const it = await lists();
  hearOwnNews({ type: "room.changed", room_id: 2, previous_room_id: null }, it);
  hearOwnNews({ type: "unread", room_id: 2, unread: 3, read_seq: 9 }, it);
  hearOwnNews({ type: "unread", conversation_id: 7, unread: 1, read_seq: 4 }, it);
  hearOwnNews({ type: "invited", conversation: { id: 8, type: "private", participants: ["Brook"] } }, it);
  equal([it.rooms.currentId, it.rooms.get(2).unread, it.conversations.get(7).unread, it.conversations.get(8).participants], [2, 3, 1, ["Brook"]]);
  hearOwnNews({ type: "removed", conversation_id: 7, reason: "left" }, it);
  hearOwnNews({ type: "removed", conversation_id: 8, reason: "archived" }, it);
  hearOwnNews({ type: "removed", room_id: 2, reason: "moved" }, it);
  equal([it.conversations.get(7), it.conversations.get(8).isArchived, it.conversations.all], [undefined, true, []]);
});

test("whoever is led out of a room is told why, until they go into another", async () => {
  const it = await lists();
  it.rooms.moved(2);
  hearOwnNews({ type: "removed", room_id: 2, reason: "closed" }, it);
  hearOwnNews({ type: "room.changed", room_id: null, previous_room_id: 2 }, it);
  equal([it.rooms.currentId, it.rooms.farewell.reason], [null, "closed"]);
  it.rooms.moved(1);
  equal(it.rooms.farewell, null);
  hearOwnNews({ type: "removed", room_id: 1, reason: "moved" }, it);
  equal([it.rooms.currentId, it.rooms.farewell], [1, null]);
});

test("what a later server may tell changes nothing", async () => {
  const it = await lists();
  hearOwnNews({ type: "weather" }, it);
  hearOwnNews({ type: "listening", epoch: "e1" }, it);
  equal(it.rooms.currentId, null);
});
