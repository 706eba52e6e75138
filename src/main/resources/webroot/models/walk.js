import { conversation, keyOf, room } from "./target.js";

/** One's own places in the order of the sidebar: the room one is in, then the conversations by latest word. */
export function ownPlaces({ rooms, conversations }) {
  const current = rooms.current ? [{ target: room(rooms.current.id), unread: rooms.current.unread ?? 0 }] : [];
  return [...current, ...conversations.all.map((one) => ({ target: conversation(one.id), unread: one.unread ?? 0 }))];
}

/**
 * Where a step along one's places leads, round at the ends.
 * @param step 1 or -1
 * @param unreadOnly whether to pass by where nothing waits
 * @returns the target, or null if there is nowhere else to go
 */
export function walk(places, front, step, unreadOnly) {
  const here = front ? places.findIndex(({ target }) => keyOf(target) === keyOf(front)) : -1;
  const start = here < 0 && step < 0 ? 0 : here;
  for (let i = 1; i <= places.length; i++) {
    const place = places.at((start + i * step + places.length * i) % places.length);
    if (place !== places[here] && (!unreadOnly || place.unread > 0)) return place.target;
  }
  return null;
}
