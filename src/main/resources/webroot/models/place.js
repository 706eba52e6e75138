import { TargetStream } from "../live/target-stream.js";
import { Excerpt } from "./excerpt.js";
import { MessageLog } from "./message-log.js";
import { Names } from "./names.js";
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
  /** Everybody who was seen here: those whom words may call. */
  names = new Names();
  /** The ids of those who look after a room. */
  keepers = new Set();
  /** Why one no longer hears it, or null. */
  ended = null;
  /** A stretch of the past that one looks at instead of the newest words, or null. */
  excerpt = null;
  /** Whether words are being fetched. */
  isFetching = false;
  /** Which words could not be fetched, "older" or "newer", or null. */
  failed = null;
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

  /** What one looks at: the newest words and what was fetched before them, or an excerpt. */
  get shown() {
    return this.excerpt?.log ?? this.log;
  }

  /** Fetches the newest words, once; later calls cost nothing. */
  async open() {
    this.#wanted = true;
    if (!this.log.isOpen) await this.#fetch("older", null, (page) => this.log.addPage(page, this.#api.messages.size));
  }

  async loadOlder() {
    const { shown } = this;
    if (!shown.isOpen || shown.isComplete) return;
    await this.#fetch("older", shown.oldestMessageSeq, (page) => shown.addPage(page, this.#api.messages.size));
  }

  /** Nothing is newer than the newest; an excerpt grows until it meets them. */
  async loadNewer() {
    const { excerpt } = this;
    if (excerpt) await this.#fetch("newer", excerpt.newerBefore, (page) => this.#addNewer(excerpt, page));
  }

  /** Makes what stands at this seq, and around it, part of what is shown; rejects when it cannot be fetched. */
  async lookAt(seq) {
    if (this.shown.reaches(seq) && (!this.excerpt || seq <= this.shown.lastSeq)) return;
    this.excerpt = null;
    if (this.log.reaches(seq)) return this.changed();
    const excerpt = new Excerpt(seq, this.#api.messages.size);
    const page = await this.#history(excerpt.newerBefore);
    this.excerpt = excerpt;
    this.#addNewer(excerpt, page);
    return this.changed();
  }

  /** Back from an excerpt to the newest words. */
  toPresent() {
    this.excerpt = null;
    this.failed = null;
    this.changed();
  }

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

  async #fetch(which, before, take) {
    if (this.isFetching) return;
    this.isFetching = true;
    try {
      take(await this.#history(before));
      this.failed = null;
    } catch {
      this.failed = which;
    }
    this.isFetching = false;
    this.changed();
  }

  async #history(before) {
    const { body } = await this.#api.messages.history(this.target, before);
    for (const { sender_username: name } of body) this.names.add(name);
    return body;
  }

  #addNewer(excerpt, page) {
    excerpt.addNewer(page);
    if (this.excerpt !== excerpt || !excerpt.meets(this.log)) return;
    this.log.join(excerpt.log);
    this.excerpt = null;
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
      this.excerpt = this.failed = null;
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
    this.log.replace(message);
    this.excerpt?.log.replace(message);
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
