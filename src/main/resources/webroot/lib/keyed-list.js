/**
 * Makes the children of an element match a list, keeping those whose key stays (and so the focus, the scroll
 * position and what is animated in them).
 * @param means `{key(item), build(item), refresh(element, item)}`
 */
export function keyedList(parent, items, { key, build, refresh }) {
  const known = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let previous = null;
  for (const item of items) {
    const name = String(key(item));
    let child = known.get(name);
    known.delete(name);
    if (child) refresh(child, item);
    else {
      child = build(item);
      child.dataset.key = name;
    }
    const place = previous ? previous.nextSibling : parent.firstChild;
    if (place !== child) parent.insertBefore(child, place);
    previous = child;
  }
  for (const child of known.values()) child.remove();
}
