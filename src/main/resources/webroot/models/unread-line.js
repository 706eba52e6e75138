/**
 * The seq of the first words that are news to a person, or null for none: when nobody else has spoken since, and when
 * they have never been here, for then all is.
 */
export function firstUnread(log, readSeq, ownId) {
  if (!readSeq) return null;
  const isKnown = !log.isComplete || log.said.some(({ seq }) => seq <= readSeq);
  const first = log.said.find(({ seq, message }) => seq > readSeq && message.sender_id !== ownId);
  return isKnown && first ? first.seq : null;
}
