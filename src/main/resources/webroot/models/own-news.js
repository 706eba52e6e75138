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
      if (target?.kind === "conversation") conversations.remove(target.id);
      return undefined;
    default: return undefined;
  }
}
