/**
 * Puts a text on the clipboard. Browsers offer the way to do so over https and on the own machine only; elsewhere a
 * selected field does it.
 */
export async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  return focused?.focus({ preventScroll: true });
}
