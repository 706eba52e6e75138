import { Conversations } from "/models/conversations.js";
import { equal, test } from "../check.js";

const one = (id, type, participants, created_at) => ({ id, type, participants, created_at, unread: 0 });

async function conversations(list) {
  const opened = [];
  const it = new Conversations({
    list: async () => list,
    open: async (usernames, type) => {
      opened.push([usernames, type]);
      return { conversation_id: 9 };
    },
  });
  await it.refresh();
  return { it, opened };
}

const LIST = [
  one(1, "private", ["Brook"], "2026-11-20T09:00:00Z"),
  one(2, "group", ["Brook", "Cy"], "2026-11-21T09:00:00Z"),
];

test("the latest word comes first", async () => {
  const { it } = await conversations(LIST);
  equal(it.all.map(({ id }) => id), [2, 1]);
  it.update(1, { heardAt: Date.parse("2026-11-22T09:00:00Z") });
  equal(it.all.map(({ id }) => id), [1, 2]);
  await it.refresh();
  equal(it.all.map(({ id }) => id), [1, 2]);
});

test("stepping aside with a known person leads to the chat that exists", async () => {
  const { it, opened } = await conversations(LIST);
  equal([await it.stepAside("Brook"), opened], [1, []]);
});

test("stepping aside with a new person begins a chat; a circle is always new", async () => {
  const { it, opened } = await conversations(LIST);
  await it.stepAside("Dave");
  await it.gather(["Brook", "Cy"]);
  equal(opened, [[["Dave"], "private"], [["Brook", "Cy"], "group"]]);
});

test("what is listed no more was archived and can still be read", async () => {
  const list = [...LIST];
  const { it } = await conversations(list);
  list.pop();
  await it.refresh();
  equal([it.all.map(({ id }) => id), it.get(2).isArchived], [[1], true]);
  it.remove(2);
  equal(it.get(2), undefined);
});

test("an invitation is taken once", async () => {
  const { it } = await conversations(LIST);
  it.add(one(3, "private", ["Dave"], "2026-11-22T09:00:00Z"));
  it.add(one(3, "private", ["Dave"], "2026-11-22T09:00:00Z"));
  equal(it.all.length, 3);
});
