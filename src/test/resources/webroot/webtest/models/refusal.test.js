import { refusalText } from "/models/refusal.js";
import { equal, test } from "../check.js";

const SAYS = { unreachable: "U", busy: "B", slower: (s) => `S${s}`, other: "O", "Username already taken": "T", codes: { last_administrator: "L" } };

test("a refusal is told in the page's words where it has some", () => {
  equal(refusalText({ status: 400, message: "Username already taken" }, SAYS), "T");
  equal(refusalText({ status: 409, message: "The last one stays", errorCode: "last_administrator" }, SAYS), "L");
  equal(refusalText({ status: 400, message: "Something new" }, SAYS), "Something new");
  equal([0, 429, 503].map((status) => refusalText({ status, message: "" }, SAYS)), ["U", "B", "B"]);
  equal(refusalText({ status: 429, message: "", retryAfter: 12 }, SAYS), "S12");
  equal(refusalText({ status: 500, message: "" }, SAYS), "O");
});
