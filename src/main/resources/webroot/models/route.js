/** Views by address: `#/`, `#/room/3`, `#/conversation/7`; with a seq behind it, `#/room/3/117`, what was said there. */

const PLACE = /^#\/(room|conversation)\/([1-9][0-9]{0,15})(?:\/([1-9][0-9]{0,15}))?$/;

/** The target that the address names; null is home, and so is everything unknown. */
export function parseRoute(hash) {
  const match = PLACE.exec(hash);
  return match ? { kind: match[1], id: Number(match[2]) } : null;
}

/** The seq that the address names in its target, or null. */
export const seqOf = (hash) => Number(PLACE.exec(hash)?.[3] ?? 0) || null;

export const routeTo = (target, seq = null) =>
  (target ? `#/${target.kind}/${target.id}${seq === null ? "" : `/${seq}`}` : "#/");
