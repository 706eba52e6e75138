import { TargetStream } from "../live/target-stream.js";
import { Names } from "./names.js";
import { Observable } from "./observable.js";
import { Reading } from "./reading.js";
import { Roster } from "./roster.js";
import { keyOf } from "./target.js";
import { TypingTracker } from "./typing-tracker.js";

/**
 * A target that one hears: its words, its people and who is writing. Subscribers are told
 * "message" with the message when one was heard live, "ended" when no more will be, and else that something changed.
 */
export class Place extends Observable {
  roster = new Roster();
  typing = new TypingTracker();
  /** Everybody who was seen here: those whom words may call. */
  names = new Names();
  /** The ids of those who look after a room. */
  keepers = new Set();
  /** Why one no longer hears it, or null. */
  ended = null;
  #reading;
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
    this.#reading = new Reading({ history: (before) => this.#history(before), size: api.messages.size, onChanged: () => this.changed() });
  }

  /** The newest words, and what was fetched before them. */
  get log() {
    return this.#reading.log;
  }

  get excerpt() {
    return this.#reading.excerpt;
  }

  /** The log that one looks at: an excerpt's, or the newest words. */
  get shown() {
    return this.#reading.shown;
  }

  /** Which words could not be fetched, "older" or "newer", or null. */
  get failed() {
    return this.#reading.failed;
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
  open() {
    this.#wanted = true;
    return this.#reading.open();
  }

  loadOlder = () => this.#reading.loadOlder();
  loadNewer = () => this.#reading.loadNewer();

  /** Makes what stands at this seq, and around it, part of what is shown; rejects when it cannot be fetched. */
  lookAt = (seq) => this.#reading.lookAt(seq);

  /** Back from an excerpt to the newest words. */
  toPresent = () => this.#reading.toPresent();

  /** One's own words, stored; the stream will tell them too. */
  heardOwn(message) {
    if (this.log.isOpen && this.log.addMessage(message)) this.changed();
  }

  /** Takes the words of a message away, for everybody. @param reason is asked for where they are another's */
  async takeBack(messageId, reason = null) {
    this.#replaced(await this.#api.messages.delete(this.target, messageId, reason));
  }

  setStatus(userId, status) {
    this.roster.setStatus(userId, status);
    this.changed();
  }

  async #history(before) {
    const { body } = await this.#api.messages.history(this.target, before);
    for (const { sender_username: name } of body) this.names.add(name);
    return body;
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
      this.#reading.clear();
      this.changed();
    }
    this.#readRoster();
    this.#readKeepers();
    if (this.#wanted) await this.open();
  }

  async #readRoster() {
    const { kind, id } = this.target;
    try {
      const { body, seq } = kind === "room" ? await this.#api.rooms.users(id) : await this.#api.conversations.participants(id);
      this.roster.snapshot(kind === "room" ? body.users : body, seq);
      this.#learn(this.roster.people);
      this.changed();
    } catch {
      // Read again at the next `listening`; until then the people known before stay.
    }
  }

  async #readKeepers() {
    if (this.target.kind !== "room") return;
    const keepers = await this.#api.rooms.moderators(this.target.id).catch(() => null);
    if (!keepers) return;
    this.keepers = new Set(keepers.map((one) => one.user_id));
    this.changed();
  }

  #apply(frame) {
    switch (frame.type) {
      case "message": return this.#said(frame);
      case "message.deleted": return this.#replaced(frame.message);
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

  #replaced(message) {
    this.#reading.replace(message);
    this.changed();
  }

  #cameAndWent(frame) {
    this.roster.comeAndGo(frame);
    this.#learn(frame.joined ?? []);
    this.log.addComings(frame, Date.now());
    for (const { id } of frame.left ?? []) this.typing.ended(id);
    this.changed();
  }

  #learn(people) {
    for (const { username } of people) this.names.add(username);
  }

  #end(reason) {
    this.ended = reason || "ended";
    this.changed("ended");
  }
}
