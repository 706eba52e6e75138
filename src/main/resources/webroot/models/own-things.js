import { Drafts } from "./drafts.js";
import { Mentions } from "./mentions.js";
import { Outbox } from "./outbox.js";
import { ReadMarks } from "./read-marks.js";
import { RecentEmoji } from "./recent-emoji.js";
import { Shelf } from "./shelf.js";

/** Nothing of one person's words or ways stays in this browser. */
export function forgetOwnThings(storage, userId) {
  const own = `gathering.${userId}.`;
  for (const key of Object.keys(storage)) if (key.startsWith(own)) storage.removeItem(key);
}

/** What this browser keeps for one person: words begun and words on their way, what was read, who called, which emoji. */
export function ownThings(gathering, storage) {
  const { connection, rooms, conversations, places } = gathering;
  const shelf = (name) => new Shelf(storage, gathering.me.id, name);
  const mentions = new Mentions(() => gathering.me);
  return {
    mentions,
    drafts: new Drafts(shelf("draft")),
    readMarks: new ReadMarks({
      shelf: shelf("read"),
      lists: { room: rooms, conversation: conversations },
      tell: (address, body) => connection.tell(address, body),
      onReached: (target, seq) => mentions.read(target, seq),
    }),
    recentEmoji: new RecentEmoji(shelf("emoji")),
    outbox: new Outbox({
      shelf: shelf("outbox"),
      ask: (address, body) => connection.ask(address, body),
      onSaid: (target, message) => places.get(target)?.heardOwn(message),
    }),
  };
}
