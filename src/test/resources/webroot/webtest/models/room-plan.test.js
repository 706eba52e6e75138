import { roomFault, roomPlan } from "/models/room-plan.js";
import { equal, test } from "../check.js";

const fine = { name: "Library", description: "", most: "" };

test("what the server would refuse is told first", () => {
  equal(roomFault(fine), null);
  equal(roomFault({ ...fine, name: "  " }), "name");
  equal(roomFault({ ...fine, name: "x".repeat(101) }), "name");
  equal(roomFault({ ...fine, description: "x".repeat(501) }), "description");
  equal(["0", "1001", "-1", "1.5", "ten"].map((most) => roomFault({ ...fine, most })), Array(5).fill("most"));
  equal(["1", "1000"].map((most) => roomFault({ ...fine, most })), [null, null]);
});

test("a change hands on what the page does not show", () => {
  equal(roomPlan({ name: " Library ", description: " ", most: "5" }, { is_translation_enabled: true }),
    { name: "Library", description: null, max_users: 5, is_translation_enabled: true });
  equal(roomPlan(fine, null).is_translation_enabled, false);
});
