/** Nearer to the end than this, in pixels, one is reading along. */
const NEAR_END = 60;
/** More words are wanted when less than this many screens are left. */
const AHEAD = 1.5;

export const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }) =>
  scrollHeight - clientHeight - scrollTop <= NEAR_END;

export const wantsOlder = ({ scrollTop, clientHeight }) => scrollTop < AHEAD * clientHeight;

export const wantsNewer = ({ scrollTop, clientHeight, scrollHeight }) =>
  scrollHeight - clientHeight - scrollTop < AHEAD * clientHeight;

/**
 * Where to scroll after the rows have changed: along with the end for whoever follows it, else so that what was in view
 * stays where it was.
 * @param anchorMoved pixels by which the first row in view has moved within the content
 */
export const topAfter = (follows, before, after, anchorMoved) =>
  follows ? after.scrollHeight - after.clientHeight : before.scrollTop + anchorMoved;

/** Where to open: at the end, or with the unread line at 30 % of the height. */
export const openingTop = ({ clientHeight, scrollHeight }, lineTop) =>
  lineTop === null ? scrollHeight - clientHeight : Math.max(0, lineTop - 0.3 * clientHeight);
