/**
 * Views by address: `#/`, `#/room/3`, `#/conversation/7`; with a seq behind it, `#/room/3/117`, what was said there. And the
 * pages besides the places: `#/settings/look`, `#/keeping/rooms/3`.
 */

const PLACE = /^#\/(room|conversation)\/([1-9][0-9]{0,15})(?:\/([1-9][0-9]{0,15}))?$/;
const PAGE = /^#\/(settings|keeping)(?:\/([a-z]+)(?:\/([a-z0-9]+))?)?$/;

/** The target that the address names; null is home, and so is everything unknown. */
export function parseRoute(hash) {
  const match = PLACE.exec(hash);
  return match ? { kind: match[1], id: Number(match[2]) } : null;
}

/** The seq that the address names in its target, or null. */
export const seqOf = (hash) => Number(PLACE.exec(hash)?.[3] ?? 0) || null;

export const routeTo = (target, seq = null) =>
  (target ? `#/${target.kind}/${target.id}${seq === null ? "" : `/${seq}`}` : "#/");

/** The page that the address names, with its section and the thing in it (null where it names none), or null. */
export function parsePage(hash) {
  const match = PAGE.exec(hash);
  return match ? { name: match[1], section: match[2] ?? null, item: match[3] ?? null } : null;
}

/** The token of an invitation that the address brings, or null. */
export const parseInvitation = (hash) => /^#\/invitation\/([A-Za-z0-9_-]+)$/.exec(hash)?.[1] ?? null;

export const routeToPage = (...parts) => `#/${parts.filter((part) => part !== null && part !== undefined).join("/")}`;
