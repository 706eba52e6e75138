import { TargetStream } from "../live/target-stream.js";
import { MessageLog } from "./message-log.js";
import { Observable } from "./observable.js";
import { Roster } from "./roster.js";
import { keyOf } from "./target.js";
import { TypingTracker } from "./typing-tracker.js";

/**
 * A target that one hears: its words, its people and who is writing. Subscribers are told
 * "message" with the message when one was heard live, "ended" when no more will be, and else that something changed.
 */
export class Place extends Observable {
  log = new MessageLog();
  roster = new Roster();
  typing = new TypingTracker();
  /** Why one no longer hears it, or null. */
  ended = null;
  /** "failed" when the history could not be fetched. */
  loading = null;
  #stream = new TargetStream();
  #connection;
  #api;
  #wanted = false;
  #isHealing = false;
  #stop = null;

  constructor(target, { connection, api }) {
    super();
    this.target = target;
    this.#connection = connection;
    this.#api = api;
  }

  start() {
    const stream = this.#stream;
    this.#stop = this.#connection.listen(keyOf(this.target), {
      get position() { return stream.position; },
      frame: (frame) => this.#hear(frame),
      refused: (error) => this.#end(error.message),
    });
  }

  stop() {
    this.#stop?.();
    this.typing.clear();
  }

  /** Fetches the newest words, once; later calls cost nothing. */
  async open() {
    this.#wanted = true;
    if (!this.log.isOpen) await this.#fetch(null);
  }

  async loadOlder() {
    if (this.log.isOpen && !this.log.isComplete) await this.#fetch(this.log.oldestMessageSeq);
  }

  /** One's own words, stored; the stream will tell them too. */
  heardOwn(message) {
    if (this.log.isOpen && this.log.addMessage(message)) this.changed();
  }

  setStatus(userId, status) {
    this.roster.setStatus(userId, status);
    this.changed();
  }

  async #fetch(before) {
    if (this.loading === "under way") return;
    this.loading = "under way";
    try {
      const { body } = await this.#api.messages.history(this.target, before);
      this.log.addPage(body, this.#api.messages.size);
      this.loading = null;
    } catch {
      this.loading = "failed";
    }
    this.changed();
  }

  #hear(frame) {
    const what = this.#stream.accept(frame);
    if (what === "hole") this.#heal();
    else if (what === "started" || what === "reset") this.#begin(what === "reset");
    else if (what !== "repeat") this.#apply(frame);
  }

  /** Once, however many frames come behind the hole. */
  #heal() {
    if (!this.#isHealing) this.#connection.refresh(keyOf(this.target));
    this.#isHealing = true;
  }

  /** Listening comes before reading, so that nothing falls between the two. */
  async #begin(afresh) {
    this.#isHealing = false;
    if (afresh) {
      this.log.clear();
      this.loading = null;
      this.changed();
    }
    this.#readRoster();
    if (this.#wanted && !this.log.isOpen) await this.#fetch(null);
  }

  async #readRoster() {
    const { kind, id } = this.target;
    try {
      const { body, seq } = kind === "room" ? await this.#api.rooms.users(id) : await this.#api.conversations.participants(id);
      this.roster.snapshot(kind === "room" ? body.users : body, seq);
      this.changed();
    } catch {
      // Read again at the next `listening`; until then the people known before stay.
    }
  }

  #apply(frame) {
    switch (frame.type) {
      case "message": return this.#said(frame);
      case "people": return this.#cameAndWent(frame);
      case "typing": return this.typing.heard(frame.user_id);
      case "presence":
        this.roster.setStatus(frame.user_id, frame.status);
        return this.changed();
      case "removed": return this.#end(frame.reason);
      case "closed": return this.#end("closed");
      default: return undefined;
    }
  }

  #said({ message, seq }) {
    const heard = { ...message, seq: message.seq ?? seq };
    this.log.addMessage(heard);
    this.typing.ended(message.sender_id);
    this.changed("message", heard);
  }

  #cameAndWent(frame) {
    this.roster.comeAndGo(frame);
    this.log.addComings(frame, Date.now());
    for (const { id } of frame.left ?? []) this.typing.ended(id);
    this.changed();
  }

  #end(reason) {
    this.ended = reason || "ended";
    this.changed("ended");
  }
}
