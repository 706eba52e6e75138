/**
 * What a list says anew of one target, without taking back what was read since it was asked: the answer may be older
 * than what the live path told, and for a room it says nothing of this at all.
 */
export function keepRead(fresh, known) {
  const isOlder = known?.read_seq !== undefined && !(fresh.read_seq > known.read_seq);
  return isOlder ? { ...fresh, read_seq: known.read_seq, unread: newest(fresh, known) } : fresh;
}

/** Of two counts from the same reading position the list's is as good as any; else the one told live counts. */
const newest = (fresh, known) => (fresh.read_seq === known.read_seq ? fresh.unread : known.unread);
