import { conversation as conversationTarget } from "../models/target.js";

const list = (names) => names.join(", ");

/** What a conversation is called: by the others in it. */
export const conversationName = (conversation) => list(conversation.participants);

/** What a place is called; empty when it is not known. */
export function placeName({ rooms, conversations }, { kind, id }) {
  if (kind === "room") return rooms.get(id)?.name ?? "";
  const one = conversations.get(id);
  return one ? conversationName(one) : "";
}

/** The other person of a private chat, as far as they are known yet. */
export function otherIn(gathering, conversation) {
  const place = gathering.places.get(conversationTarget(conversation.id));
  const known = place?.roster.people.find((person) => person.id !== gathering.me.id);
  return known ?? { username: conversation.participants[0], status: null };
}
