import { Observable } from "../models/observable.js";
import { PathBroken, Refused, register, unregister } from "./frames.js";
import { askedDelay, retryDelay } from "./retry-delay.js";
import { Socket } from "./socket.js";

/** The close code of the live contract after which coming back needs a new sign-in. */
const SESSION_ENDED = 4003;
const RESUME_AT_ONCE = 4008;

/**
 * The live path: opens a session, listens to addresses, and when the socket breaks comes back and resumes each
 * address at its position. Tells its subscribers whenever `isOpen` changes.
 */
export class Connection extends Observable {
  #url;
  #token;
  #onSignedOut;
  #listeners = new Map();
  #socket = null;
  #attempt = 0;
  #timer = null;
  #stopped = true;
  isOpen = false;

  constructor({ url, token, onSignedOut }) {
    super();
    this.#url = url;
    this.#token = token;
    this.#onSignedOut = onSignedOut;
  }

  start() {
    this.#stopped = false;
    addEventListener("online", this.#hurry);
    this.#connect();
  }

  stop() {
    this.#stopped = true;
    removeEventListener("online", this.#hurry);
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.isOpen = false;
  }

  /** @returns a promise of the reply; rejects with Refused, PathBroken or Unanswered */
  ask(address, body) {
    return this.isOpen ? this.#socket.ask(address, body) : Promise.reject(new PathBroken());
  }

  /** Says something whose loss harms nobody. @returns whether there was a path */
  tell(address, body) {
    if (this.isOpen) this.#socket.ask(address, body).catch(() => {});
    return this.isOpen;
  }

  /**
   * @param listener `{position, frame(body), refused(error)}`; position is read anew at each (re)connect
   * @returns a function that stops listening
   */
  listen(address, listener) {
    this.#listeners.set(address, listener);
    if (this.isOpen) this.#register(address);
    return () => {
      if (this.#listeners.get(address) !== listener) return;
      this.#listeners.delete(address);
      if (this.isOpen) this.#socket.write(unregister(address));
    };
  }

  /** The connection stays as long as its last token. */
  prolong(token) {
    this.tell("session.open", { token });
  }

  /** Registers again, from the listener's position: the way to fill a hole. */
  refresh(address) {
    if (this.isOpen) this.#register(address);
  }

  #hurry = () => {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#connect();
  };

  #connect() {
    this.#timer = null;
    const socket = new Socket(this.#url, {
      open: () => this.#open(socket),
      frame: (frame) => this.#frame(frame),
      end: (code, reason) => this.#end(code, reason),
    });
    this.#socket = socket;
  }

  async #open(socket) {
    try {
      await socket.ask("session.open", { token: await this.#token() });
    } catch (error) {
      if (error instanceof Refused && error.code === 401) this.#signedOut();
      socket.close();
      return;
    }
    this.#attempt = 0;
    this.isOpen = true;
    for (const address of this.#listeners.keys()) this.#register(address);
    this.changed();
  }

  #register(address) {
    this.#socket.write(register(address, this.#listeners.get(address).position));
  }

  #frame({ type, address, body, ...failure }) {
    const listener = this.#listeners.get(address);
    if (type === "rec") listener?.frame(body);
    else if (type === "err") listener?.refused(new Refused(failure));
  }

  #end(code, reason) {
    const wasOpen = this.isOpen;
    this.isOpen = false;
    if (code === SESSION_ENDED) this.#signedOut();
    if (!this.#stopped) {
      const wait = code === RESUME_AT_ONCE && wasOpen ? 0 : askedDelay(reason) ?? retryDelay(this.#attempt++);
      this.#timer = setTimeout(() => this.#connect(), wait);
    }
    if (wasOpen) this.changed();
  }

  #signedOut() {
    if (this.#stopped) return;
    this.stop();
    this.#onSignedOut();
  }
}
