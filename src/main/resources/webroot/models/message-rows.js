/** The same speaker within this time, with nothing between, goes on in one group. */
const GROUP_MS = 5 * 60_000;

/**
 * What a message list shows, from top to bottom. Rows have a `key` that stays, and a `kind`:
 * "begin", "day", "unread", "comings", or "words" with `first` and `last` telling their place in the group, and `isGone` when they were taken away.
 * @param view `{log, pending, ownId, unreadFrom, dayKey}`; `unreadFrom` is the seq of the first words that are news, or null;
 *   `dayKey` maps a time to something equal within a day
 */
export function messageRows({ log, pending, ownId, unreadFrom, dayKey }) {
  const rows = log.isComplete && log.entries.length + pending.length > 0 ? [{ kind: "begin", key: "begin" }] : [];
  const said = log.entries.map((entry) => (entry.message ? words(entry.message, ownId) : comings(entry, ownId)));
  const waiting = pending.map((entry) => waitingWords(entry, ownId));
  let day = null, lineDrawn = unreadFrom === null;
  for (const row of [...said, ...waiting]) {
    if (row.kind === "comings" && row.joined.length + row.left.length === 0) continue;
    if (dayKey(row.at) !== day) {
      day = dayKey(row.at);
      rows.push({ kind: "day", key: `day ${day}`, at: row.at });
    }
    if (!lineDrawn && row.kind === "words" && row.seq >= unreadFrom) {
      lineDrawn = true;
      rows.push({ kind: "unread", key: "unread" });
    }
    append(rows, row);
  }
  return rows;
}

function append(rows, row) {
  const last = rows.at(-1);
  if (row.kind === "comings" && last?.kind === "comings" && row.at - last.since < GROUP_MS) {
    last.joined = [...last.joined, ...row.joined];
    last.left = [...last.left, ...row.left];
    return;
  }
  if (row.kind === "words" && last?.kind === "words" && last.sender.id === row.sender.id && row.at - last.at < GROUP_MS) {
    last.last = false;
    row.first = false;
  }
  rows.push(row);
}

function words(message, ownId) {
  return {
    kind: "words", key: message.client_id ?? `message ${message.id}`, id: message.id, seq: message.seq, text: message.content,
    isGone: message.deleted_at !== undefined,
    at: Date.parse(message.sent_at), sender: { id: message.sender_id, username: message.sender_username },
    mine: message.sender_id === ownId, state: "said", first: true, last: true,
  };
}

function waitingWords({ client_id, content, at, failed }, ownId) {
  return {
    kind: "words", key: client_id, seq: Infinity, text: content, at, sender: { id: ownId }, mine: true,
    state: failed === null ? "pending" : "failed", reason: failed, first: true, last: true,
  };
}

function comings({ seq, comings: { joined, left, at } }, ownId) {
  const names = (people) => people.filter((person) => person.id !== ownId).map((person) => person.username);
  return { kind: "comings", key: `comings ${seq}`, joined: names(joined), left: names(left), at, since: at };
}
