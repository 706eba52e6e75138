import { conversation, room } from "/models/target.js";
import { waitingWords } from "/models/waiting.js";
import { equal, test } from "../check.js";

const gathering = {
  rooms: { current: { id: 3, unread: 40 } },
  conversations: { all: [{ id: 7, unread: 2 }, { id: 8, unread: 3 }, { id: 9 }] },
  mentions: { of: ({ kind, id }) => (kind === "room" && id === 3 ? 1 : 0) },
};

test("private words and calls by name wait, a room's talk does not", () => equal(waitingWords(gathering, null), 6));

test("where one is looking nothing waits", () => {
  equal([waitingWords(gathering, conversation(8)), waitingWords(gathering, room(3))], [3, 5]);
});
