/**
 * Makes the children of an element match a list, keeping those whose key stays (and so the focus, the scroll
 * position and what is animated in them). What goes is removed first, so that what stays need not move.
 * @param means `{key(item), build(item), refresh(element, item)}`
 */
export function keyedList(parent, items, { key, build, refresh }) {
  const wanted = new Set(items.map((item) => String(key(item))));
  const known = new Map();
  for (const child of [...parent.children]) {
    if (wanted.has(child.rowKey) && !known.has(child.rowKey)) known.set(child.rowKey, child);
    else child.remove();
  }
  let previous = null;
  for (const item of items) {
    const name = String(key(item));
    let child = known.get(name);
    known.delete(name);
    if (child) refresh(child, item);
    else {
      child = build(item);
      child.rowKey = name;
    }
    const place = previous ? previous.nextSibling : parent.firstChild;
    if (place !== child) parent.insertBefore(child, place);
    previous = child;
  }
}
