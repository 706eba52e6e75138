import { keepRead } from "./keep-read.js";
import { Observable } from "./observable.js";

/** One's private chats and circles, by latest word. */
export class Conversations extends Observable {
  #conversations = [];
  #api;
  isKnown = false;

  constructor(api) {
    super();
    this.#api = api;
  }

  get all() {
    return this.#conversations.filter((one) => !one.isArchived).sort((a, b) => latest(b) - latest(a) || b.id - a.id);
  }

  get(id) {
    return this.#conversations.find((conversation) => conversation.id === id);
  }

  /** What was archived leaves the list, but who looks at it may read on. */
  async refresh() {
    this.take(await this.#api.list());
  }

  /** @param list as the server gives it; what is listed no more was archived */
  take(list) {
    const listed = new Set(list.map((one) => one.id));
    const archived = this.#conversations.filter((one) => !listed.has(one.id)).map((one) => ({ ...one, isArchived: true }));
    this.#conversations = [...list.map((one) => this.#merge(one)), ...archived];
    this.isKnown = true;
    this.changed();
  }

  /** The conversation with just this person: the one that exists, or a new one. @returns its id */
  async stepAside(username) {
    const known = this.#conversations.find((one) => one.type === "private" && one.participants[0] === username);
    return known?.id ?? this.#open([username], "private");
  }

  gather(usernames) {
    return this.#open(usernames, "group");
  }

  add(conversation) {
    if (this.get(conversation.id)) return;
    this.#conversations.push({ unread: 0, ...conversation, heardAt: Date.now() });
    this.changed();
  }

  remove(id) {
    this.#conversations = this.#conversations.filter((one) => one.id !== id);
    this.changed();
  }

  update(id, values) {
    const conversation = this.get(id);
    if (!conversation) return;
    Object.assign(conversation, values);
    this.changed();
  }

  #merge(one) {
    const known = this.get(one.id);
    return { ...keepRead(one, known), heardAt: known?.heardAt };
  }

  async #open(usernames, type) {
    const { conversation_id: id } = await this.#api.open(usernames, type);
    if (!this.get(id)) await this.refresh();
    return id;
  }
}

const latest = (conversation) => conversation.heardAt ?? Date.parse(conversation.created_at);
