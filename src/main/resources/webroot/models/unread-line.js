/**
 * The seq after which the unread line stands, or null for none: when nothing is new, and when one has never been here,
 * for then all is.
 */
export function unreadLine(log, readSeq, ownId) {
  if (!readSeq) return null;
  const said = log.entries.filter((entry) => entry.message);
  const isKnown = !log.isComplete || said.some(({ seq }) => seq <= readSeq);
  const isNews = said.some(({ seq, message }) => seq > readSeq && message.sender_id !== ownId);
  return isKnown && isNews ? readSeq : null;
}
