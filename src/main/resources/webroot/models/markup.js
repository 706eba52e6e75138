const INLINE = new RegExp([
  "`(?<code>[^`\\n]+)`",
  "\\[(?<label>[^\\[\\]\\n]+)\\]\\((?<to>https?://[^\\s<>\"()]+(?:\\([^\\s<>\"()]*\\)[^\\s<>\"()]*)*)\\)",
  "\\*\\*(?<strong>\\S(?:[^\\n]*?\\S)?)\\*\\*",
  "~~(?<s>\\S(?:[^\\n]*?\\S)?)~~",
  "(?<![\\w*])\\*(?<em>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\w*])",
  "(?<!\\w)_(?<em2>[^\\s_](?:[^_\\n]*[^\\s_])?)_(?!\\w)",
  "(?<link>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'])",
  "(?<![\\p{L}\\p{N}@])(?<at>@)(?=\\S)",
].join("|"), "gu");

const FENCE = /^```[^\n]*\n([\s\S]*?)\n?```[ \t]*$/gmu;

/** How a line begins says what it belongs to; what else it holds is its words. */
const LINES = [
  { type: "quote", begins: /^> ?(?=\S)/ },
  { type: "list", begins: /^[-*•] +(?=\S)/ },
  { type: "numbers", begins: /^\d{1,3}[.)] +(?=\S)/ },
  { type: "text", begins: /^/ },
];

/**
 * A person's words as a small tree: blocks `{type: "text" | "quote", parts}`, `{type: "list", items}` and `{type: "numbers",
 * items, values}` (each item parts), or `{type: "code", text}`; parts are strings, `{type: "strong" | "em" | "s", parts}`, `{type: "code", text}`,
 * `{type: "link", url, text}` and `{type: "mention", name, text}`. Nothing is lost: what is no markup stays text.
 * @param names who can be called by `@`; nobody without it
 */
export function markup(text, names = NOBODY) {
  const blocks = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    blocks.push(...lines(text.slice(from, fence.index), names), { type: "code", text: fence[1] });
    from = fence.index + fence[0].length;
  }
  return [...blocks, ...lines(text.slice(from), names)];
}

const NOBODY = { at: () => null };

/** Neighbouring lines of one kind make one block. */
function lines(text, names) {
  const blocks = [];
  if (text.trim() === "") return blocks;
  for (const line of text.replace(/^\n|\n$/g, "").split("\n")) {
    const { type, begins } = LINES.find((kind) => kind.begins.test(line));
    const block = blocks.at(-1)?.type === type ? blocks.at(-1) : { type, values: [], lines: [] };
    if (block !== blocks.at(-1)) blocks.push(block);
    block.values.push(parseInt(line, 10));
    block.lines.push(line.replace(begins, ""));
  }
  return blocks.map((block) => drawn(block, names));
}

function drawn({ type, values, lines: said }, names) {
  const items = () => said.map((line) => inline(line, names));
  if (type === "list") return { type, items: items() };
  if (type === "numbers") return { type, items: items(), values };
  return { type, parts: inline(said.join("\n"), names) };
}

function inline(text, names) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index < from) continue;
    const found = part(match, names);
    if (!found) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(found.part);
    from = match.index + found.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** @returns the part and how much of the text it takes, or null where the signs mark nothing */
function part({ 0: { length }, groups, index, input }, names) {
  const { code, strong, s, em, em2, link, label, to, at } = groups;
  if (at) return mention(input.slice(index + 1), names);
  const one = (type, text) => ({ part: { type, parts: inline(text, names) }, length });
  if (code) return { part: { type: "code", text: code }, length };
  if (link) return { part: { type: "link", url: link, text: link }, length };
  if (label) return isHonest(label, to) ? { part: { type: "link", url: to, text: label }, length } : null;
  if (strong) return one("strong", strong);
  return s ? one("s", s) : one("em", em ?? em2);
}

function mention(text, names) {
  const found = names.at(text);
  return found && { part: { type: "mention", name: found.name, text: `@${text.slice(0, found.length)}` }, length: found.length + 1 };
}

/** A link must not be dressed up as another address. */
const isHonest = (label, url) => !/[\w-]\.[a-z]{2,}|:\/\//i.test(label) || label === url;

/** The host that a link leads to; empty when the address makes no sense. */
export const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : "");
