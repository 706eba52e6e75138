import { markup } from "/models/markup.js";
import { Names } from "/models/names.js";
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
  const url = "https://example.org/a?b=c";
  equal(parts(`See ${url}.`), ["See ", { type: "link", url, text: url }, "."]);
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

test("lines with a dash or a number make lists, and numbers stay as they were written", () => {
  equal(markup("- a\n- *b*\n3. c\n7) d"), [
    { type: "list", items: [["a"], [{ type: "em", parts: ["b"] }]] },
    { type: "numbers", items: [["c"], ["d"]], values: [3, 7] }]);
});

test("a link may have words of its own, unless they pretend to be another address", () => {
  equal(parts("[the map](https://example.org/a_(b))"), [{ type: "link", url: "https://example.org/a_(b)", text: "the map" }]);
  equal(parts("[bank.example](https://evil.example/)"), ["[bank.example](https://evil.example/)"]);
  equal(parts("[x](javascript:alert)"), ["[x](javascript:alert)"]);
});

test("whoever is known can be called, in bold too, and nobody within code", () => {
  const names = new Names(["Ada", "Ada Byron", "x_y_z"]);
  const inline = (text) => markup(text, names)[0].parts;
  equal(inline("@ada byron: hi"), [{ type: "mention", name: "Ada Byron", text: "@ada byron" }, ": hi"]);
  equal(inline("**@Ada** @Adam a@Ada `@Ada` @x_y_z!"), [
    { type: "strong", parts: [{ type: "mention", name: "Ada", text: "@Ada" }] }, " @Adam a@Ada ",
    { type: "code", text: "@Ada" }, " ", { type: "mention", name: "x_y_z", text: "@x_y_z" }, "!"]);
});
