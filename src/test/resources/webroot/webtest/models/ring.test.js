import { aroundTheRing, MOST, seats } from "/models/ring.js";
import { equal, ok, test } from "../check.js";

const people = (count) => Array.from({ length: count }, (_, i) => ({ id: i + 1 }));
const round = ({ person, x, y }) => [person.id, Math.round(x * 10) / 10 + 0, Math.round(y * 10) / 10 + 0];

test("oneself sits at the bottom, the others clockwise from there", () => {
  equal(seats(people(4), 3).map(round), [[3, 0, 1], [1, -1, 0], [2, 0, -1], [4, 1, 0]]);
});

test("looked at from outside the first sits at the top", () => {
  equal(seats(people(2), 9).map(round), [[1, 0, -1], [2, 0, 1]]);
});

test("a crowd leaves a seat for oneself", () => {
  const seated = seats(people(60), 60);
  equal(seated.length, MOST);
  ok(seated.some(({ person }) => person.id === 60));
});

test("who spoke last has a seat, no more are taken than there are, and speaking moves nobody", () => {
  const everybody = Array.from({ length: 40 }, (_, i) => ({ id: i }));
  const roster = { sorted: everybody, get: (id) => everybody[id] };
  const log = { said: [{ message: { sender_id: 7 } }, { message: { sender_id: 99 } }, { message: { sender_id: 30 } }] };
  const around = aroundTheRing(roster, log);
  equal([around.map(({ id }) => id), around.length], [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 30], MOST + 1]);
});
