/** Most stones that a ring shows one by one; the rest are in its number. */
export const MOST = 12;
/** Whoever spoke earlier than among these is taken for quiet. */
const LAST_WORDS = 200;

/**
 * Seats round a ring: oneself at the bottom, the others spread
 * evenly over the rest, clockwise in their given order.
 * @returns {{person, x: number, y: number}[]} x and y from -1 to 1
 */
export function seats(people, ownId) {
  const own = people.find((person) => person.id === ownId);
  const others = people.filter((person) => person !== own).slice(0, own ? MOST - 1 : MOST);
  const shown = own ? [own, ...others] : others;
  return shown.map((person, i) => {
    const angle = Math.PI / 2 + (i / shown.length) * 2 * Math.PI + (own ? 0 : Math.PI);
    return { person, x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/**
 * Who sits round a place's ring, no more than it has seats: those who spoke last, then the others by presence and name.
 * Each keeps their place in the row, whoever speaks.
 */
export function aroundTheRing(roster, log) {
  const chosen = new Map();
  for (let i = log.said.length - 1; i >= 0 && i >= log.said.length - LAST_WORDS && chosen.size <= MOST; i--) {
    const person = roster.get(log.said[i].message.sender_id);
    if (person) chosen.set(person.id, person);
  }
  for (const person of roster.sorted) {
    if (chosen.size > MOST) break;
    chosen.set(person.id, person);
  }
  return [...chosen.values()].sort((a, b) => a.id - b.id);
}
