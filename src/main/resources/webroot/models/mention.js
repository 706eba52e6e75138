/** Whether these words call somebody by name: `@Name`, whatever its case, not as a part of a longer name or an address. */
export function calls(words, username) {
  const name = username.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(^|[^\\p{L}\\p{N}_@])@${name}(?![\\p{L}\\p{N}_])`, "iu").test(words);
}
