import { api } from "../api/api.js";
import { Connection } from "../live/connection.js";
import { Conversations } from "./conversations.js";
import { Drafts } from "./drafts.js";
import { Faces } from "./faces.js";
import { Observable } from "./observable.js";
import { Outbox } from "./outbox.js";
import { Places } from "./places.js";
import { Rooms } from "./rooms.js";
import { Shelf } from "./shelf.js";
import { bodyOf, keyOf, room, targetOf } from "./target.js";

/** The rooms' numbers come with the list alone, so the list is read again now and then. */
const REFRESH_MS = 30_000;

/** Everything a signed-in person sees: the lists, the places, the words on their way, and the path to the server. */
export class Gathering extends Observable {
  #session;
  #api;
  #timer;
  #marks;
  /** The target that one looks at, or null. */
  front = null;
  faces = new Faces();

  /** @param onSignedOut is called once when the session has ended, whoever ended it */
  constructor(session, { storage, liveUrl, onSignedOut }) {
    super();
    this.#session = session;
    this.#api = api({ token: session.token, onUnauthorized: () => onSignedOut("ended") });
    this.connection = new Connection({ url: liveUrl, token: () => session.token, onSignedOut: () => onSignedOut("ended") });
    this.rooms = new Rooms(this.#api.rooms);
    this.conversations = new Conversations(this.#api.conversations);
    this.places = new Places({
      connection: this.connection, api: this.#api, rooms: this.rooms, conversations: this.conversations,
    });
    this.shelf = (name) => new Shelf(storage, this.me.id, name);
  }

  async start() {
    this.me = await this.#api.auth.me();
    this.faces.meet([this.me]);
    this.#marks = this.shelf("read");
    this.drafts = new Drafts(this.shelf("draft"));
    this.outbox = new Outbox({
      shelf: this.shelf("outbox"),
      ask: (address, body) => this.connection.ask(address, body),
      onSaid: (target, message) => this.#said(target, message),
    });
    this.rooms.currentId = this.me.current_room_id;
    await Promise.all([this.rooms.refresh(), this.conversations.refresh()]);
    this.places.subscribe((place, what, message) => this.#heard(place, what, message));
    this.connection.subscribe(() => this.#pathChanged());
    this.connection.listen("user.me", { position: null, frame: (frame) => this.#hear(frame), refused: () => {} });
    this.connection.start();
    this.#timer = setInterval(() => document.hidden || this.#refresh(), REFRESH_MS);
  }

  stop() {
    clearInterval(this.#timer);
    this.places.stop();
    this.connection.stop();
  }

  signOut() {
    this.stop();
    this.#session.forget();
  }

  look(target) {
    this.front = target;
    this.changed();
  }

  /** One's own status as the room knows it; outside of rooms one is away. */
  get status() {
    const place = this.rooms.currentId && this.places.get(room(this.rooms.currentId));
    return place ? place.roster.get(this.me.id)?.status ?? "available" : "away";
  }

  async setStatus(status) {
    await this.#api.rooms.setStatus(status);
    for (const place of this.places.all) place.setStatus(this.me.id, status);
    this.changed();
  }

  /** The roster of a room that one looks at from outside. */
  async peopleIn(roomId) {
    const { users } = (await this.#api.rooms.users(roomId)).body;
    this.faces.meet(users);
    return users;
  }

  tellTyping(target) {
    this.connection.tell("chat.typing", bodyOf(target));
  }

  /** Everything up to this seq was seen. */
  read(target, seq) {
    this.connection.tell("chat.read", { ...bodyOf(target), seq });
    this.#marks.put(keyOf(target), seq);
    this.#update(target, { unread: 0, read_seq: seq });
  }

  /** The seq up to which a target was read before, as the server or this browser knows it; undefined where neither does. */
  readSeq(target) {
    return this.#listOf(target).get(target.id)?.read_seq ?? this.#marks.get(keyOf(target)) ?? undefined;
  }

  #said(target, message) {
    this.places.get(target)?.heardOwn(message);
  }

  #heard(place, what, message) {
    this.faces.meet(place.roster.people);
    if (what === "message") {
      if (message.client_id) this.outbox.confirm(message.client_id);
      if (place.target.kind === "conversation") this.conversations.update(place.target.id, { heardAt: Date.now() });
    }
    if (place.target.kind === "room" && place.roster.isKnown) this.#count(place);
  }

  #count(place) {
    const known = this.rooms.get(place.target.id);
    if (known && known.user_count !== place.roster.count) {
      this.rooms.update(place.target.id, { user_count: place.roster.count });
    }
  }

  #hear(frame) {
    const target = targetOf(frame);
    switch (frame.type) {
      case "invited": return this.conversations.add(frame.conversation);
      case "unread": return this.#update(target, { unread: frame.unread, read_seq: frame.read_seq });
      case "room.changed": return this.rooms.moved(frame.room_id);
      case "removed":
        if (target?.kind === "conversation") this.conversations.remove(target.id);
        return undefined;
      default: return undefined;
    }
  }

  #pathChanged() {
    if (!this.connection.isOpen) return;
    this.outbox.flush();
    this.#refresh();
  }

  async #refresh() {
    try {
      const [me] = await Promise.all([this.#api.auth.me(), this.rooms.refresh(), this.conversations.refresh()]);
      this.me = me;
      this.rooms.moved(me.current_room_id);
    } catch {
      // What is known stays; the next round asks again.
    }
  }

  #listOf = (target) => (target.kind === "room" ? this.rooms : this.conversations);
  #update = (target, values) => target && this.#listOf(target).update(target.id, values);
}
