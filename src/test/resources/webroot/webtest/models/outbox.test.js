import { PathBroken, Refused, Unanswered } from "/live/frames.js";
import { Outbox } from "/models/outbox.js";
import { Shelf } from "/models/shelf.js";
import { room } from "/models/target.js";
import { equal, settled, storage, test } from "../check.js";

const LOBBY = room(1);

function outbox(answer, kept = storage()) {
  const asked = [], stored = [];
  const box = new Outbox({
    shelf: new Shelf(kept, 7, "outbox"),
    ask: (address, body) => {
      asked.push(body);
      return answer(body);
    },
    onSaid: (target, message) => stored.push(message.content),
  });
  return { box, asked, stored, kept };
}

const stores = (body) => Promise.resolve({ ...body, seq: 1 });
const breaks = () => Promise.reject(new PathBroken());
const refuses = (code) => () => Promise.reject(new Refused({ failureCode: code, message: "no" }));

test("words go out with a client_id and leave the outbox when they are stored", async () => {
  const { box, asked, stored } = outbox(stores);
  box.say(LOBBY, "hello");
  equal(box.of(LOBBY).length, 1);
  await settled();
  equal([asked[0].room_id, asked[0].content, asked[0].client_id.length], [1, "hello", 36]);
  equal([stored, box.of(LOBBY)], [["hello"], []]);
});

test("words of one place go out one after the other", async () => {
  const answers = [];
  const { box, asked } = outbox((body) => new Promise((resolve) => answers.push(() => resolve({ ...body, seq: 1 }))));
  box.say(LOBBY, "one");
  box.say(LOBBY, "two");
  await settled();
  equal(asked.map((body) => body.content), ["one"]);
  answers[0]();
  await settled();
  equal(asked.map((body) => body.content), ["one", "two"]);
});

test("a broken path keeps the words, and they go out again under the same client_id", async () => {
  let answer = breaks;
  const { box, asked } = outbox((body) => answer(body));
  box.say(LOBBY, "patience");
  await settled();
  equal(box.of(LOBBY).map((entry) => entry.failed), [null]);
  answer = stores;
  box.flush();
  await settled();
  equal([asked.length, asked[0].client_id === asked[1].client_id, box.of(LOBBY)], [2, true, []]);
});

test("refused words stay, with the reason, and what follows goes out", async () => {
  let answer = refuses(403);
  const { box } = outbox((body) => answer(body));
  box.say(LOBBY, "refused");
  await settled();
  equal(box.of(LOBBY).map((entry) => entry.failed), ["no"]);
  answer = stores;
  box.say(LOBBY, "accepted");
  await settled();
  equal(box.of(LOBBY).map((entry) => entry.content), ["refused"]);
});

test("silence on an open path is a failure that may be tried again", async () => {
  const { box } = outbox(() => Promise.reject(new Unanswered()));
  box.say(LOBBY, "anybody?");
  await settled();
  equal(box.of(LOBBY).map((entry) => entry.failed), ["Unanswered"]);
});

test("a person may try again or discard", async () => {
  let answer = refuses(403);
  const { box } = outbox((body) => answer(body));
  box.say(LOBBY, "one");
  box.say(LOBBY, "two");
  await settled();
  answer = stores;
  const [one, two] = box.of(LOBBY);
  box.tryAgain(one.client_id);
  box.discard(two.client_id);
  await settled();
  equal(box.of(LOBBY), []);
});

test("too fast is no failure: the words wait", async () => {
  const { box } = outbox(refuses(429));
  box.say(LOBBY, "quick");
  await settled();
  equal([box.of(LOBBY).map((entry) => entry.failed), box.isHeldBack], [[null], true]);
});

test("words outlive a reload, and the stream may confirm them", async () => {
  const first = outbox(breaks);
  first.box.say(LOBBY, "kept");
  await settled();
  const second = outbox(breaks, first.kept);
  equal(second.box.of(LOBBY).map((entry) => entry.content), ["kept"]);
  second.box.confirm(second.box.of(LOBBY)[0].client_id);
  equal([second.box.of(LOBBY), Object.keys(first.kept)], [[], []]);
});
