import { targetOf } from "./target.js";

/** Takes what `user.me` tells, whichever window or node it happened on, into the lists. */
export function hearOwnNews(frame, { rooms, conversations }) {
  const target = targetOf(frame);
  switch (frame.type) {
    case "invited": return conversations.add(frame.conversation);
    case "room.changed": return rooms.moved(frame.room_id);
    case "unread": {
      const list = target.kind === "room" ? rooms : conversations;
      return list.update(target.id, { unread: frame.unread, read_seq: frame.read_seq });
    }
    case "removed":
      return target.kind === "conversation" ? leaveConversation(conversations, target.id, frame.reason) : leaveRoom(rooms, target.id, frame.reason);
    default: return undefined;
  }
}

/** What was archived can still be read; from anything else one was led out. */
function leaveConversation(conversations, id, reason) {
  if (reason === "archived") conversations.update(id, { isArchived: true });
  else conversations.remove(id);
}

/** Whoever went by themselves knows it. */
function leaveRoom(rooms, id, reason) {
  if (reason !== "left" && reason !== "moved") rooms.ledOut(id, reason);
}
