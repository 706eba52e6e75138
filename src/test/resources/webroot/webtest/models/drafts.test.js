import { Drafts } from "/models/drafts.js";
import { Shelf } from "/models/shelf.js";
import { conversation, room } from "/models/target.js";
import { equal, storage, test } from "../check.js";

test("each place keeps its own draft, each person their own", () => {
  const kept = storage();
  const drafts = new Drafts(new Shelf(kept, 7, "draft"));
  drafts.keep(room(1), "to all");
  drafts.keep(conversation(1), "to one");
  equal([drafts.of(room(1)), drafts.of(conversation(1)), drafts.of(room(2))], ["to all", "to one", ""]);
  equal(new Drafts(new Shelf(kept, 8, "draft")).of(room(1)), "");
});

test("only the first letter and the last are news to others", () => {
  const drafts = new Drafts(new Shelf(storage(), 7, "draft"));
  let told = 0;
  drafts.subscribe(() => told++);
  for (const text of ["h", "he", "hey", " "]) drafts.keep(room(1), text);
  equal([told, drafts.of(room(1))], [2, ""]);
});
