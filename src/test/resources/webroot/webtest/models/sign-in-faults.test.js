import { signInFaults } from "/models/sign-in-faults.js";
import { equal, test } from "../check.js";

const faults = (entry, isNew) =>
  signInFaults({ username: "Ada", email: "ada@example.org", password: "long enough", ...entry }, isNew).map(({ text }) => text);

test("what the server would take has no fault", () => {
  equal([faults({}, true), faults({ username: "", password: "x" }, false)], [[], []]);
});

test("faults come in the order of the fields", () => {
  equal(faults({ username: "A", email: "ada", password: "short" }, true), ["badName", "noEmail", "shortPassword"]);
  equal(faults({ password: "" }, true), ["noPassword"]);
});
