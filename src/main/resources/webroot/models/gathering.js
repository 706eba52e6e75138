import { api } from "../api/api.js";
import { Connection } from "../live/connection.js";
import { Conversations } from "./conversations.js";
import { Memory } from "./memory.js";
import { Observable } from "./observable.js";
import { OfflineReading } from "./offline-reading.js";
import { hearOwnNews } from "./own-news.js";
import { forgetOwnThings, ownThings } from "./own-things.js";
import { Places } from "./places.js";
import { Rooms } from "./rooms.js";
import { bodyOf, room, targetOf } from "./target.js";

/** The rooms' numbers come with the list alone, so the list is read again now and then. */
const REFRESH_MS = 30_000;

/** Everything a signed-in person sees: the lists, the places, the words on their way, and the path to the server. */
export class Gathering extends Observable {
  #session;
  #storage;
  #store;
  #timer;
  #memory;
  #offline;
  #endings = [];
  /** Why the session has ended, as far as the server said it. */
  #sessionEnd = null;
  /** The target that one looks at, or null. */
  front = null;
  /** The page besides the places that one looks at, as parsed from the address, or null. */
  page = null;

  /**
   * @param store keeps what was seen, to be read without a path
   * @param onSignedOut is called when the session has ended and nobody chose to end it, with the reason or null
   */
  constructor(session, { storage, store, liveUrl, onSignedOut }) {
    super();
    this.#session = session;
    this.#storage = storage;
    this.#store = store;
    this.api = api({ session });
    this.connection = new Connection({ url: liveUrl, token: () => session.fresh(), onSignedOut: () => session.end() });
    session.onEnded = () => onSignedOut(this.#sessionEnd);
    session.onRenewed = (token) => this.connection.prolong(token);
    this.rooms = new Rooms(this.api.rooms);
    this.conversations = new Conversations(this.api.conversations);
    const { connection, rooms, conversations } = this;
    this.#offline = new OfflineReading({ memory: () => this.#memory, lists: () => this.#lists(), places: () => this.places });
    const { messages } = this.api;
    const reading = { ...this.api, messages: { ...messages, history: this.#offline.history(messages.history) } };
    this.places = new Places({ connection, api: reading, rooms, conversations });
  }

  async start() {
    await this.#begin();
    this.#endings.push(this.#offline.start());
    this.places.subscribe((place, what, message) => this.#heard(place, what, message));
    this.connection.subscribe(() => this.#pathChanged());
    this.connection.listen("user.me", { position: null, frame: (frame) => this.#hearNews(frame), refused: () => {} });
    this.connection.start();
    this.#timer = setInterval(this.#lookAgain, REFRESH_MS);
    document.addEventListener("visibilitychange", this.#lookAgain);
  }

  /** With what the server says, or where it cannot be reached with what was seen before. */
  async #begin() {
    try {
      const { auth, rooms, conversations } = this.api;
      const [me, roomList, conversationList] = await Promise.all([auth.me(), rooms.list(), conversations.list()]);
      this.#unpack(me);
      this.rooms.take(roomList);
      this.conversations.take(conversationList);
    } catch (error) {
      const { userId } = this.#session;
      const seen = error.status === 0 && userId !== null ? await new Memory(this.#store, userId).lists() : undefined;
      if (!seen) throw error;
      this.#unpack(seen.me);
      this.rooms.take(seen.rooms);
      this.conversations.take(seen.conversations);
    }
  }

  #lists() {
    const { me, rooms, conversations } = this;
    return { me: { ...me, current_room_id: rooms.currentId }, rooms: rooms.all, conversations: conversations.all };
  }

  stop() {
    for (const end of this.#endings.splice(0)) end();
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#lookAgain);
    this.places.stop();
    this.connection.stop();
  }

  /** @param isChosen whether the person goes; otherwise their session ended, and what they were about to say is kept for their return */
  signOut({ isChosen }) {
    this.stop();
    this.#session.forget();
    (this.#memory ?? new Memory(this.#store, this.#session.userId)).forget();
    if (isChosen) forgetOwnThings(this.#storage, this.#session.userId);
  }

  look(target, page = null) {
    this.front = target;
    this.page = page;
    this.changed();
  }

  /** @param change `{username}` or `{preferred_language}` */
  async editMe(change) {
    Object.assign(this.me, await this.api.auth.editMe(change));
    this.changed();
  }

  /** Stays where one is when the path is cut off; the murmur line tells of that. */
  leaveRoom() {
    return this.rooms.leave().catch(() => {});
  }

  /** How many of others' words wait in a place, as the lists tell. */
  unread({ kind, id }) {
    return (kind === "room" ? this.rooms : this.conversations).get(id)?.unread ?? 0;
  }

  /** One's own status as the room knows it; outside of rooms as one's account does. */
  get status() {
    const place = this.rooms.currentId && this.places.get(room(this.rooms.currentId));
    return place?.roster.get(this.me.id)?.status ?? this.me.status ?? "away";
  }

  /** Whatever comes of it, those who look are told, so that a choice that failed is shown as such. */
  async setStatus(status) {
    const isSet = await this.api.rooms.setStatus(status).then(() => true, () => false);
    if (isSet) {
      this.me.status = status;
      for (const place of this.places.all) place.setStatus(this.me.id, status);
    }
    this.changed();
  }

  /** The people of a room that one looks at from outside. */
  async peopleIn(roomId) {
    return (await this.api.rooms.users(roomId)).body.users;
  }

  tellTyping(target) {
    this.connection.tell("chat.typing", bodyOf(target));
  }

  /** @param me the account, as the server gives it */
  #unpack(me) {
    this.me = me;
    this.rooms.currentId = me.current_room_id;
    this.#memory = new Memory(this.#store, me.id);
    Object.assign(this, ownThings(this, this.#storage));
  }

  #hearNews(frame) {
    hearOwnNews(frame, this);
    if (frame.type === "session.ended") this.#sessionEnd = frame.reason;
    if (frame.type === "unread") this.mentions.read(targetOf(frame), frame.read_seq);
  }

  #heard({ target, roster }, what, message) {
    if (what === "message") this.mentions.heard(message, this.readMarks.of(target));
    if (what === "message" && message.client_id) this.outbox.confirm(message.client_id);
    if (what === "message" && target.kind === "conversation") this.conversations.update(target.id, { heardAt: Date.now() });
    if (what === "ended") this.#refresh();
    if (target.kind === "room" && roster.isKnown) this.rooms.update(target.id, { user_count: roster.count });
  }

  #pathChanged() {
    if (!this.connection.isOpen) return;
    this.#offline.fetchAnew();
    this.outbox.flush();
    this.readMarks.tellAgain();
    this.#refresh();
  }

  #lookAgain = () => document.hidden || this.#refresh();

  /** An answer about the room one was in when asking says nothing about one that was entered meanwhile. */
  async #refresh() {
    const { currentId } = this.rooms;
    try {
      const [me] = await Promise.all([this.api.auth.me(), this.rooms.refresh(), this.conversations.refresh()]);
      this.me.status = me.status;
      if (this.rooms.currentId === currentId) this.rooms.moved(me.current_room_id);
      await this.#offline.keepLists();
    } catch {
      // What is known stays; the next round asks again.
    }
  }
}
