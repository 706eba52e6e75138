const PATTERNS = {
  /** From the second letter on, so that a smile typed by hand is left alone. */
  emoji: /(?<![\p{L}\p{N}:])(?::(?<query>[\p{L}+-][\p{L}\p{N}_+-]{1,30}))$/u,
  mention: /(?<![\p{L}\p{N}@])(?:@(?<query>[\p{L}\p{N}_.-]{0,20}))$/u,
};

/**
 * What could be completed where the caret stands.
 * @returns `{kind, query, from, to}`: `kind` is "emoji" or "mention", `from` the place of its sign; or null
 */
export function completionAt(text, caret) {
  const before = text.slice(0, caret);
  if (isInCode(before)) return null;
  for (const [kind, pattern] of Object.entries(PATTERNS)) {
    const match = pattern.exec(before);
    if (match) return { kind, query: match.groups.query, from: match.index, to: caret };
  }
  return null;
}

/** Puts a text in the place of what was typed, with one space behind it. @returns `{text, caret}` */
export function complete(text, { from, to }, insert) {
  const rest = text.slice(to).replace(/^ /, "");
  return { text: `${text.slice(0, from)}${insert} ${rest}`, caret: from + insert.length + 1 };
}

/** A fence, or a backtick of this line, was opened and not closed. */
function isInCode(before) {
  const fences = before.match(/^```/gmu)?.length ?? 0;
  const ticks = before.slice(before.lastIndexOf("\n") + 1).replace(/```/g, "").match(/`/g)?.length ?? 0;
  return fences % 2 === 1 || ticks % 2 === 1;
}
