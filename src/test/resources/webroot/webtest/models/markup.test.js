import { markup } from "/models/markup.js";
import { equal, test } from "../check.js";

const parts = (text) => markup(text)[0].parts;

test("plain words stay as they are, line breaks too", () => {
  equal(markup("one\n\ntwo <b>"), [{ type: "text", parts: ["one\n\ntwo <b>"] }]);
});

test("bold, italic, strike and code", () => {
  equal(parts("**a** *b* _c_ ~~d~~ `e*f*`"), [
    { type: "strong", parts: ["a"] }, " ", { type: "em", parts: ["b"] }, " ", { type: "em", parts: ["c"] }, " ",
    { type: "s", parts: ["d"] }, " ", { type: "code", text: "e*f*" }]);
});

test("stars and underlines that mark nothing stay", () => {
  equal(parts("2 * 3 * 4, snake_case_name, **"), ["2 * 3 * 4, snake_case_name, **"]);
});

test("a link ends before the sentence does", () => {
  equal(parts("See https://example.org/a?b=c."), ["See ", { type: "link", url: "https://example.org/a?b=c" }, "."]);
});

test("only http and https are links", () => {
  equal(parts("javascript:alert(1)"), ["javascript:alert(1)"]);
});

test("fenced code is kept letter by letter", () => {
  equal(markup("Like this:\n```js\nlet a = **b**;\n```\nyes"), [
    { type: "text", parts: ["Like this:"] }, { type: "code", text: "let a = **b**;" }, { type: "text", parts: ["yes"] }]);
});

test("quoted lines make one block", () => {
  equal(markup("> a\n> b\nc"), [{ type: "quote", parts: ["a\nb"] }, { type: "text", parts: ["c"] }]);
});
