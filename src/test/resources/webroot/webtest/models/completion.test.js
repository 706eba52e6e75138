import { complete, completionAt } from "/models/completion.js";
import { equal, test } from "../check.js";

const at = (text) => {
  const found = completionAt(text, text.length);
  return found && `${found.kind} ${found.query} ${found.from}`;
};

test("a colon with two letters asks for an emoji, an at sign for a person", () => {
  equal(["so :ke", "(:ke", ":k", "10:30", "a:ke", "hi @", "@Ca", "a@b", "@Ca "].map(at),
    ["emoji ke 3", "emoji ke 1", null, null, null, "mention  3", "mention Ca 0", null, null]);
});

test("only what stands before the caret counts", () => {
  equal(completionAt("@Car and so on", 3), { kind: "mention", query: "Ca", from: 0, to: 3 });
});

test("within code nothing is completed", () => {
  equal(["`:ke", "```\n@Ca", "`a` :ke"].map(at), [null, null, "emoji ke 4"]);
});

test("the choice takes the place of what was typed, with one space behind", () => {
  equal(complete("hi @Ca there", { from: 3, to: 6 }, "@Carol"), { text: "hi @Carol there", caret: 10 });
  equal(complete(":ke", { from: 0, to: 3 }, "K"), { text: "K ", caret: 2 });
});
