import { byPresence, Roster } from "/models/roster.js";
import { equal, test } from "../check.js";

const ada = { id: 1, username: "Ada", status: "available" };
const brook = { id: 2, username: "Brook", status: "available" };
const names = (roster) => roster.people.map((person) => person.username);

test("changes that come before the snapshot are held, and those it contains are dropped", () => {
  const roster = new Roster();
  roster.comeAndGo({ seq: 5, joined: [brook] });
  roster.comeAndGo({ seq: 6, left: [ada] });
  equal(roster.isKnown, false);
  roster.snapshot([ada, brook], 5);
  equal(names(roster), ["Brook"]);
});

test("a snapshot taken before, plus the events since, equals a fresh snapshot", () => {
  const roster = new Roster();
  roster.snapshot([ada], 5);
  roster.comeAndGo({ seq: 6, joined: [brook] });
  roster.comeAndGo({ seq: 9, left: [ada] });
  const fresh = new Roster();
  fresh.snapshot([brook], 9);
  equal(roster.people, fresh.people);
});

test("a repeat changes nothing", () => {
  const roster = new Roster();
  roster.snapshot([ada, brook], 6);
  roster.comeAndGo({ seq: 6, left: [brook] });
  equal(names(roster), ["Ada", "Brook"]);
});

test("a status is told of the one who is there", () => {
  const roster = new Roster();
  roster.snapshot([ada], 1);
  roster.setStatus(1, "busy");
  roster.setStatus(7, "busy");
  equal(roster.people, [{ ...ada, status: "busy" }]);
});

test("people stand by presence, then by name", () => {
  const people = [{ username: "Cy", status: "away" }, { username: "Di", status: "busy" }, brook, ada];
  equal(people.sort(byPresence).map((person) => person.username), ["Ada", "Brook", "Di", "Cy"]);
});

test("everybody by presence and name, sorted anew only after a change", () => {
  const roster = new Roster();
  roster.snapshot([{ id: 1, username: "Cy", status: "available" }, { id: 2, username: "Ada", status: "away" }, { id: 3, username: "Bo", status: "available" }], 1);
  const before = roster.sorted;
  equal([before.map(({ id }) => id), roster.sorted === before], [[3, 1, 2], true]);
  roster.setStatus(2, "away");
  equal(roster.sorted === before, true);
  roster.setStatus(2, "available");
  equal(roster.sorted.map(({ id }) => id), [2, 3, 1]);
});
