const INLINE = new RegExp([
  "`(?<code>[^`\\n]+)`",
  "\\*\\*(?<strong>\\S(?:[^\\n]*?\\S)?)\\*\\*",
  "~~(?<s>\\S(?:[^\\n]*?\\S)?)~~",
  "(?<![\\w*])\\*(?<em>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\w*])",
  "(?<!\\w)_(?<em2>[^\\s_](?:[^_\\n]*[^\\s_])?)_(?!\\w)",
  "(?<link>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'])",
].join("|"), "gu");

const FENCE = /^```[^\n]*\n([\s\S]*?)\n?```[ \t]*$/gmu;

/**
 * A person's words as a small tree: blocks `{type: "text" | "quote", parts}` or `{type: "code", text}`; parts are
 * strings, `{type: "strong" | "em" | "s", parts}`, `{type: "code", text}` and `{type: "link", url}`. Nothing is lost:
 * what is no markup stays text.
 */
export function markup(text) {
  const blocks = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    blocks.push(...lines(text.slice(from, fence.index)), { type: "code", text: fence[1] });
    from = fence.index + fence[0].length;
  }
  return [...blocks, ...lines(text.slice(from))];
}

/** Neighbouring lines of one kind make one block. */
function lines(text) {
  const blocks = [];
  if (text.trim() === "") return blocks;
  for (const line of text.replace(/^\n|\n$/g, "").split("\n")) {
    const isQuote = /^> ?\S/.test(line);
    const type = isQuote ? "quote" : "text";
    const content = isQuote ? line.replace(/^> ?/, "") : line;
    if (blocks.at(-1)?.type === type) blocks.at(-1).text += `\n${content}`;
    else blocks.push({ type, text: content });
  }
  return blocks.map((block) => ({ type: block.type, parts: inline(block.text) }));
}

function inline(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(part(match.groups));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function part({ code, strong, s, em, em2, link }) {
  if (code) return { type: "code", text: code };
  if (link) return { type: "link", url: link };
  if (strong) return { type: "strong", parts: inline(strong) };
  return s ? { type: "s", parts: inline(s) } : { type: "em", parts: inline(em ?? em2) };
}
