import { uuid } from "/models/uuid.js";
import { equal, ok, test } from "../check.js";

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a UUID is one with and without the browser's help", () => {
  const without = { getRandomValues: (bytes) => crypto.getRandomValues(bytes) };
  ok(VERSION_4.test(uuid()) && VERSION_4.test(uuid(without)));
  equal(new Set(Array.from({ length: 50 }, () => uuid(without))).size, 50);
});
