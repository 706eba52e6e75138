import { fold } from "./filter.js";

/**
 * Reads a list of emoji: a line without tabs names a group, each other one is a glyph, its name, its short names
 * and more words to find it by, with tabs between.
 * @returns {{group: string, emoji: {glyph, name, codes: string[], words: string[]}[]}[]}
 */
export function readEmoji(text) {
  const groups = [];
  for (const line of text.trim().split("\n")) {
    if (line.includes("\t")) groups.at(-1).emoji.push(read(line));
    else groups.push({ group: line, emoji: [] });
  }
  return groups;
}

function read(line) {
  const [glyph, name, codes = "", more = ""] = line.split("\t");
  const words = new Set(fold(`${name} ${codes} ${more}`).split(/[\s:,]+/).filter(Boolean));
  return { glyph, name, codes: codes.split(" "), words: [...words] };
}

/** Those that every typed word begins a word of, or else is part of one; the best first. */
export function findEmoji(groups, typed, most = Infinity) {
  const wanted = fold(typed).split(/[\s_]+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const found = [];
  for (const { emoji } of groups) {
    for (const one of emoji) {
      const rank = rankOf(one, wanted);
      if (rank < 4) found.push({ one, rank });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ one }) => one);
}

/** 0 the name itself, 1 its beginning, 2 a word's beginning, 3 a part of a word, 4 nothing. */
function rankOf({ name, codes, words }, wanted) {
  const typed = wanted.join(" "), whole = fold(name);
  if (whole === typed || codes.includes(wanted.join("_"))) return 0;
  if (whole.startsWith(typed)) return 1;
  if (wanted.every((w) => words.some((word) => word.startsWith(w)))) return 2;
  return wanted.every((w) => w.length > 2 && words.some((word) => word.includes(w))) ? 3 : 4;
}
