/** Nearer to the end than this, in pixels, one is reading along. */
const NEAR_END = 60;
/** More words are wanted when less than this many screens are left. */
const AHEAD = 1.5;

export const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }) =>
  scrollHeight - clientHeight - scrollTop <= NEAR_END;

export const wantsOlder = ({ scrollTop, clientHeight }) => scrollTop < AHEAD * clientHeight;

export const wantsNewer = ({ scrollTop, clientHeight, scrollHeight }) =>
  scrollHeight - clientHeight - scrollTop < AHEAD * clientHeight;

/** Where to open: at the end, or with the unread line at 30 % of the height. */
export const openingTop = ({ clientHeight, scrollHeight }, lineTop) =>
  lineTop === null ? scrollHeight - clientHeight : Math.max(0, lineTop - 0.3 * clientHeight);
