/** Most stones that a ring shows one by one; the rest are in its number. */
export const MOST = 12;

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
