import { findEmoji } from "../models/emoji.js";
import { matching } from "../models/filter.js";
import { emojiList } from "./emoji-list.js";
import { h } from "./dom.js";
import { stone } from "./stone.js";

const MOST = 8;
/** Of those who are not here, whoever spoke among this many of the last words. */
const LAST_WORDS = 200;

/** What a completion can offer: `{insert, name, sign()}`; the people of the place first. */
export async function candidates({ kind, query }, { gathering, place }) {
  return kind === "emoji" ? emoji(query) : people(query, gathering, place);
}

const emoji = async (query) =>
  findEmoji(await emojiList(), query, MOST).map(({ glyph, name }) => ({
    insert: glyph, name, sign: () => h("span", { class: "glyph", "aria-hidden": "true" }, glyph),
  }));

function people(query, gathering, { roster, log }) {
  const here = roster.sorted.filter((person) => person.id !== gathering.me.id);
  const absent = new Map();
  for (const { message } of log.said.slice(-LAST_WORDS)) {
    const { sender_id: id, sender_username: username } = message;
    if (!roster.get(id) && id !== gathering.me.id) absent.set(id, { username, status: null });
  }
  return matching([...here, ...absent.values()], query, (person) => person.username).slice(0, MOST).map((person) => ({
    insert: `@${person.username}`, name: person.username, sign: () => stone(person, 24, { status: person.status }),
  }));
}
