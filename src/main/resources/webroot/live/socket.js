import { ping, send } from "./frames.js";
import { Replies } from "./replies.js";

const PING_MS = 10_000;
/** Longer than two pings without a word from the server: the path is dead though nobody closed it. */
const SILENCE_MS = 25_000;

/** One WebSocket from its opening to its end; Connection makes the next one. */
export class Socket {
  #socket;
  #replies = new Replies();
  #heard = Date.now();
  #beat;
  #ended = false;

  /** @param on `{open, frame, end}`; `end` comes exactly once, with the close code and reason */
  constructor(url, on) {
    this.#socket = new WebSocket(url);
    this.#beat = setInterval(() => this.#pulse(on), PING_MS);
    this.#socket.onopen = () => on.open();
    this.#socket.onmessage = ({ data }) => this.#read(data, on);
    this.#socket.onclose = ({ code, reason }) => this.#end(on, code, reason);
  }

  ask(address, body) {
    return this.#replies.expect((replyAddress) => this.write(send(address, body, replyAddress)));
  }

  write(text) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
  }

  close() {
    this.#socket.close();
  }

  #read(data, on) {
    this.#heard = Date.now();
    const frame = JSON.parse(data);
    if (frame.type === "pong" || this.#replies.accept(frame)) return;
    on.frame(frame);
  }

  #pulse(on) {
    if (Date.now() - this.#heard > SILENCE_MS) {
      this.#socket.close();
      this.#end(on, 1006, "silence");
      return;
    }
    this.write(ping());
  }

  #end(on, code, reason) {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#beat);
    this.#replies.abandon();
    on.end(code, reason);
  }
}
