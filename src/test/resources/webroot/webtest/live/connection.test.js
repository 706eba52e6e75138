import { Connection } from "/live/connection.js";
import { equal, settled, test } from "../check.js";

/** Plays the server: answers `session.open`, remembers the frames, and can break. */
class FakeSocket {
  static OPEN = 1;
  static made = [];
  readyState = 1;
  frames = [];

  constructor() {
    FakeSocket.made.push(this);
    queueMicrotask(() => this.onopen());
  }

  send(text) {
    const frame = JSON.parse(text);
    this.frames.push(frame);
    if (frame.address === "session.open") this.hear(this.answer(frame));
  }

  answer = ({ replyAddress }) => ({ type: "rec", address: replyAddress, body: { user_id: 7 } });

  hear(frame) {
    this.onmessage({ data: JSON.stringify(frame) });
  }

  close(code = 1000, reason = "") {
    this.readyState = 3;
    this.onclose({ code, reason });
  }
}

/** Runs with the fake in the place of WebSocket. */
async function connected(play) {
  const real = globalThis.WebSocket;
  globalThis.WebSocket = FakeSocket;
  FakeSocket.made = [];
  const ends = [];
  const connection = new Connection({ url: "ws://test", token: () => "t", onSignedOut: () => ends.push("signed out") });
  connection.start();
  await settled();
  try {
    await play({ connection, ends, sockets: FakeSocket.made });
  } finally {
    connection.stop();
    globalThis.WebSocket = real;
  }
}

const listener = (position = null) => ({ position, heard: [], frame(body) { this.heard.push(body); }, refused() { this.heard.push("refused"); } });
const registers = (socket) => socket.frames.filter((frame) => frame.type === "register").map(({ address, headers }) => [address, headers]);

test("the session opens before anything else is asked", () => connected(async ({ connection, sockets }) => {
  equal([connection.isOpen, sockets[0].frames[0].body], [true, { token: "t" }]);
}));

test("an address is heard, and its refusals reach its listener", () => connected(async ({ connection, sockets }) => {
  const lobby = listener();
  connection.listen("room.1", lobby);
  sockets[0].hear({ type: "rec", address: "room.1", body: { type: "typing" } });
  sockets[0].hear({ type: "rec", address: "room.2", body: { type: "typing" } });
  sockets[0].hear({ type: "err", address: "room.1", failureCode: 403, message: "no" });
  equal(lobby.heard, [{ type: "typing" }, "refused"]);
}));

test("after a break each address resumes at its position", () => connected(async ({ connection, sockets }) => {
  const lobby = listener();
  connection.listen("room.1", lobby);
  lobby.position = { seq: 117, epoch: "e1" };
  sockets[0].close(4008, "");
  equal(connection.isOpen, false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  equal([registers(sockets[0]), registers(sockets[1])], [[["room.1", {}]], [["room.1", { after: "117", epoch: "e1" }]]]);
}));

test("what nobody listens to any more is told to the server", () => connected(async ({ connection, sockets }) => {
  const stop = connection.listen("room.1", listener());
  stop();
  equal(sockets[0].frames.at(-1).type, "unregister");
}));

test("a session that the server ended does not come back", () => connected(async ({ ends, sockets }) => {
  sockets[0].close(4003, "session ended");
  await settled();
  equal([ends, sockets.length], [["signed out"], 1]);
}));

test("without a path a question is turned down at once", () => connected(async ({ connection }) => {
  connection.stop();
  equal(await connection.ask("chat.post", {}).catch((error) => error.name), "PathBroken");
}));
