import { matching } from "/models/filter.js";
import { equal, test } from "../check.js";

const find = (typed, ...names) => matching(names, typed, (name) => name);

test("case and marks make no difference", () => {
  equal(find("cafe", "Café", "Work"), ["Café"]);
});

test("names that begin with it come first", () => {
  equal(find("o", "Lobby", "Coffee", "Office"), ["Office", "Lobby", "Coffee"]);
});

test("nothing typed leaves all in their order", () => {
  equal(find(" ", "Lobby", "Coffee"), ["Lobby", "Coffee"]);
});
