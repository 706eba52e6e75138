import de from "/texts/de.js";
import en from "/texts/en.js";
import { equal, test } from "../check.js";

/** Every way through a catalogue to a text, with what stands there. */
const ways = (part, way = "") =>
  Object.entries(part).flatMap(([key, value]) =>
    value !== null && typeof value === "object" ? ways(value, `${way}.${key}`) : [`${way}.${key} ${typeof value}`]);

test("both languages say the same things", () => equal(ways(de).sort(), ways(en).sort()));

test("numbers agree with their nouns", () => {
  equal([en.ear.room("Lobby", 1), en.ear.room("Lobby", 8), en.ear.room("Lobby", null)],
    ["Everybody in the Lobby hears this: **1 person**", "Everybody in the Lobby hears this: **8 people**", "Everybody in the Lobby hears this"]);
  equal([de.log.steppedIn(["Dave"]), de.log.steppedIn(["Dave", "Mei"])], ["Dave kam dazu.", "Dave und Mei kamen dazu."]);
  equal([en.log.crowd(6, 4), en.log.crowd(0, 5), en.log.crowd(1, 4)], ["6 people came, 4 moved on.", "5 moved on.", "1 person came, 4 moved on."]);
});
