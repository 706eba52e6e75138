/** Rows drawn beyond what is in view, each way. */
const AHEAD = 12;
/** A list up to this long stands in the page as a whole. */
export const WHOLE = 50;

/**
 * Which rows of a long list to draw.
 * @param view pixels: `rowHeight`, `top` of the view from the list's beginning, its `height`
 * @returns `{first, end, above, below}`: the rows from `first` to before `end`, and the pixels that stand for the others
 */
export function stretch(count, { rowHeight, top, height }) {
  if (count <= WHOLE || rowHeight === 0) return { first: 0, end: count, above: 0, below: 0 };
  const first = clamp(Math.floor(top / rowHeight) - AHEAD, count);
  const end = clamp(Math.ceil((top + height) / rowHeight) + AHEAD, count);
  return { first, end, above: first * rowHeight, below: (count - end) * rowHeight };
}

const clamp = (n, count) => Math.min(Math.max(n, 0), count);
