import { calls } from "/models/calls.js";
import { Mentions } from "/models/mentions.js";
import { room } from "/models/target.js";
import { equal, test } from "../check.js";

const ME = { id: 1, username: "Ada" };
const said = (seq, content, sender_id = 2) => ({ seq, content, sender_id, room_id: 3, conversation_id: null });

test("a name calls whatever its case, but not as part of another, and not in code", () => {
  equal(["hi @Ada", "@ADA!", "- @ada", "@Adam", "Ada", "`@Ada`", "```\n@Ada\n```"].map((text) => calls(text, "Ada")),
    [true, true, true, false, false, false, false]);
});

test("calls wait until they are read, once each", () => {
  const mentions = new Mentions(() => ME);
  for (const one of [said(5, "@Ada"), said(5, "@Ada"), said(7, "@ada?"), said(8, "no"), said(9, "@Ada", 1)]) mentions.heard(one, 4);
  equal([mentions.of(room(3)), mentions.of(room(4)), mentions.count], [2, 0, 2]);
  mentions.read(room(3), 6);
  equal(mentions.of(room(3)), 1);
  mentions.read(room(3), 9);
  equal(mentions.count, 0);
});

test("what was read before calls no more", () => {
  const mentions = new Mentions(() => ME);
  mentions.heard(said(5, "@Ada"), 5);
  equal(mentions.count, 0);
});

test("those who listen hear of the call itself", () => {
  const mentions = new Mentions(() => ME);
  const told = [];
  mentions.subscribe((target, message) => told.push([target, message?.seq ?? null]));
  mentions.heard(said(5, "@Ada"), null);
  mentions.read(room(3), 5);
  mentions.read(room(3), 6);
  equal(told, [[room(3), 5], [room(3), null]]);
});
