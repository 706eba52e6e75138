/** A target is a room or a conversation; its key is also its live address. */

export const room = (id) => ({ kind: "room", id });
export const conversation = (id) => ({ kind: "conversation", id });

export const keyOf = (target) => `${target.kind}.${target.id}`;

/** The way a target is named in the bodies of the live contract. */
export const bodyOf = (target) => ({ [`${target.kind}_id`]: target.id });

/** The target that an event or a message names, or null. */
export function targetOf(body) {
  if (body.room_id != null) return room(body.room_id);
  if (body.conversation_id != null) return conversation(body.conversation_id);
  return null;
}
