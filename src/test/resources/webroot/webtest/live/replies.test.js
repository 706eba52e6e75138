import { Replies } from "/live/replies.js";
import { equal, test } from "../check.js";

test("an answer reaches the one who asked", async () => {
  const replies = new Replies();
  let address;
  const answer = replies.expect((it) => { address = it; });
  equal(replies.accept({ type: "rec", address, body: { id: 1 } }), true);
  equal(await answer, { id: 1 });
});

test("a refusal carries its code", async () => {
  const replies = new Replies();
  let address;
  const answer = replies.expect((it) => { address = it; });
  replies.accept({ type: "err", address, failureCode: 403, message: "not inside" });
  equal(await answer.catch((error) => [error.name, error.code, error.message]), ["Refused", 403, "not inside"]);
});

test("a broken path leaves nobody waiting", async () => {
  const replies = new Replies();
  const answer = replies.expect(() => {});
  replies.abandon();
  equal(await answer.catch((error) => error.name), "PathBroken");
});

test("a frame that nobody asked for is no answer", () => {
  equal(new Replies().accept({ type: "rec", address: "room.1", body: {} }), false);
});
