/** Views by address: `#/`, `#/room/3`, `#/conversation/7`. */

const PLACE = /^#\/(room|conversation)\/([1-9][0-9]{0,15})$/;

/** The target that the address names; null is home, and so is everything unknown. */
export function parseRoute(hash) {
  const match = PLACE.exec(hash);
  return match ? { kind: match[1], id: Number(match[2]) } : null;
}

export const routeTo = (target) => (target ? `#/${target.kind}/${target.id}` : "#/");
