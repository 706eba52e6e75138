import { conversation, room } from "/models/target.js";
import { ownPlaces, walk } from "/models/walk.js";
import { equal, test } from "../check.js";

const gathering = {
  rooms: { current: { id: 3, unread: 0 } },
  conversations: { all: [{ id: 7, unread: 2 }, { id: 8, unread: 0 }, { id: 9 }] },
};

test("arrows lead along one's places and round their ends", () => {
  const places = ownPlaces(gathering);
  equal(walk(places, room(3), 1, false), conversation(7));
  equal(walk(places, room(3), -1, false), conversation(9));
  equal(walk(places, conversation(9), 1, false), room(3));
  equal([walk(places, null, 1, false), walk(places, null, -1, false)], [room(3), conversation(9)]);
});

test("with Shift only to where something is new", () => {
  const places = ownPlaces(gathering);
  equal([walk(places, conversation(8), 1, true), walk(places, conversation(8), -1, true)], [conversation(7), conversation(7)]);
  equal(walk(places, conversation(7), 1, true), null);
});

test("between clearings and without company there is nowhere to go", () => {
  equal(walk(ownPlaces({ rooms: { current: undefined }, conversations: { all: [] } }), null, 1, false), null);
});
