import { findEmoji, readEmoji } from "/models/emoji.js";
import { RecentEmoji } from "/models/recent-emoji.js";
import { Shelf } from "/models/shelf.js";
import { equal, storage, test } from "../check.js";

const LIST = `
smileys
G\tgrinning face\tgrinning\theart happy
R\tred heart\theart\tlove
food
T\tteapot\tteapot\tdrink tea
C\tcafé\t\tcoffee
`;
const groups = readEmoji(LIST);
const glyphs = (typed, most) => findEmoji(groups, typed, most).map((one) => one.glyph).join("");

test("a list of emoji is read group by group", () => {
  equal(groups.map(({ group, emoji }) => [group, emoji.length]), [["smileys", 2], ["food", 2]]);
});

test("emoji are found by the beginning of their words, whatever case and marks, the name first", () => {
  equal([glyphs("tea"), glyphs("Heart"), glyphs("Cafe"), glyphs("grin face"), glyphs("rinn"), glyphs("in"), glyphs("")],
    ["T", "RG", "C", "G", "G", "", ""]);
  equal([glyphs("c", 1), glyphs("zzz")], ["C", ""]);
});

test("what was used last comes first, once", () => {
  const recent = new RecentEmoji(new Shelf(storage(), 1, "emoji"));
  for (const glyph of ["a", "b", "a"]) recent.used(glyph);
  equal(recent.all, ["a", "b"]);
});
