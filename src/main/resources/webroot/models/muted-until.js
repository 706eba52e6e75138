/** How the server refuses the words of one who may only listen for a while. */
const MUTED = /^You can listen here, but not write before (\S+)$/;

/** Until when one is to listen, in milliseconds, if that is why words were refused; else null. */
export function mutedUntil(reason) {
  const until = Date.parse(MUTED.exec(reason ?? "")?.[1] ?? "");
  return Number.isNaN(until) ? null : until;
}
