import { TargetStream } from "/live/target-stream.js";
import { equal, test } from "../check.js";

const listening = (seq, more) => ({ type: "listening", seq, epoch: "e1", ...more });
const message = (seq, prev) => ({ type: "message", seq, prev });

function listeningAt(seq) {
  const stream = new TargetStream();
  stream.accept(listening(seq));
  return stream;
}

test("a stream takes what fits and drops what it has had", () => {
  const stream = listeningAt(117);
  equal(stream.accept(message(118, 117)), "new");
  equal(stream.accept(message(118, 117)), "repeat");
  equal(stream.position, { seq: 118, epoch: "e1" });
});

test("a stream notices a hole and does not move past it", () => {
  const stream = listeningAt(117);
  equal(stream.accept(message(120, 119)), "hole");
  equal(stream.position.seq, 117);
});

test("a frame may stand for several positions", () => {
  const stream = listeningAt(117);
  equal(stream.accept(message(121, 117)), "new");
  equal(stream.position.seq, 121);
});

test("listening again resumes where the stream was", () => {
  const stream = listeningAt(117);
  equal(stream.accept(listening(130)), "started");
  equal(stream.position.seq, 117);
  equal(stream.accept(message(118, 117)), "new");
});

test("another epoch and a reset make what is known void", () => {
  const restored = listeningAt(117);
  equal(restored.accept(listening(130, { epoch: "e2" })), "reset");
  equal(restored.position, { seq: 130, epoch: "e2" });
  const told = listeningAt(117);
  equal(told.accept(listening(90, { reset: true })), "reset");
  equal(told.position.seq, 90);
});

test("what carries no seq passes", () => {
  equal(listeningAt(117).accept({ type: "typing", user_id: 3 }), "passing");
});

test("a durable frame before listening is a hole", () => {
  equal(new TargetStream().accept(message(5, 4)), "hole");
});
