import { ApiError } from "/api/http.js";
import { Session } from "/models/session.js";
import { equal, ok, storage, test } from "../check.js";

const answer = (token, userId = 7) => ({ access_token: token, expires_in: 600, user_id: userId });

/** Gives the tokens named, one after the other; an error in their stead is thrown. */
const server = (...answers) => ({
  asked: 0,
  left: [],
  async refresh() {
    this.asked += 1;
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  },
  async logout(token) { this.left.push(token); },
});

test("a reload stays signed in, and no token is kept where a script could find it", async () => {
  const kept = storage();
  Session.begin(answer("one"), kept, server());
  ok(!JSON.stringify(kept).includes("one"));
  const session = await Session.restore(kept, server(answer("two")));
  equal([session.token, session.userId], ["two", 7]);
});

test("nobody is asked where nobody is signed in", async () => {
  const auth = server(answer("one"));
  equal([await Session.restore(storage(), auth), auth.asked], [null, 0]);
});

test("who asks at the same time shares one answer", async () => {
  const auth = server(answer("two"));
  const session = Session.begin(answer("one"), storage(), auth);
  await Promise.all([session.renew(), session.renew(), session.renew()]);
  equal([session.token, auth.asked], ["two", 1]);
});

test("a token that is about to end is replaced before it is used", async () => {
  const auth = server(answer("two"));
  const session = Session.begin(answer("one"), storage(), auth);
  equal(await session.fresh(), "one");
  equal(await session.fresh(Date.now() + 550_000), "two");
});

test("a session that the server ended is over; one without a path is not", async () => {
  const kept = storage();
  const auth = server(new ApiError(0, ""), new ApiError(401, "over"));
  const session = Session.begin(answer("one"), kept, auth);
  let told = 0;
  session.onEnded = () => { told += 1; };
  await session.renew().catch(() => {});
  equal([session.isOver, told], [false, 0]);
  await session.renew().catch(() => {});
  equal([session.isOver, told, session.token], [true, 1, null]);
  equal(await Session.restore(kept, server(answer("two"))), null);
});

test("another person who came in with another tab is not taken for oneself", async () => {
  const kept = storage();
  const mine = Session.begin(answer("one"), kept, server(answer("theirs", 8)));
  Session.begin(answer("theirs", 8), kept, server());
  await mine.renew().catch(() => {});
  equal([mine.isOver, mine.token], [true, null]);
  equal((await Session.restore(kept, server(answer("next", 8)))).userId, 8);
});

test("who goes tells the server, once", () => {
  const auth = server();
  const session = Session.begin(answer("one"), storage(), auth);
  session.forget();
  session.forget();
  equal(auth.left, ["one"]);
});

test("a sign-out that the server did not hear is told it at the next start", async () => {
  const kept = storage();
  const deaf = { ...server(), async logout() { throw new ApiError(0, ""); } };
  Session.begin(answer("one"), kept, deaf).forget();
  await null;
  const away = server(new ApiError(0, ""));
  equal([await Session.restore(kept, away), away.asked, away.left], [null, 1, []]);
  const back = server(answer("two"));
  equal([await Session.restore(kept, back), back.left], [null, ["two"]]);
  equal([await Session.restore(kept, back), back.asked], [null, 1]);
});

test("who comes in again leaves no earlier sign-out to be told", async () => {
  const kept = storage();
  Session.begin(answer("one"), kept, { ...server(), async logout() { throw new ApiError(0, ""); } }).forget();
  await null;
  Session.begin(answer("two"), kept, server());
  const auth = server(answer("three"));
  equal([(await Session.restore(kept, auth)).token, auth.left], ["three", []]);
});
