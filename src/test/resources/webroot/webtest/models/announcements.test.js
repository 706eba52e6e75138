import { Announcements } from "/models/announcements.js";
import { equal, test } from "../check.js";

const PHRASES = { said: (name, words) => `${name}: ${words}`, several: (n, names) => `${n} new from ${names.join(" and ")}` };

function told(...said) {
  const heard = [];
  const announcements = new Announcements((sentence) => heard.push(sentence), PHRASES);
  for (const [name, words] of said) announcements.add(name, words);
  announcements.flush();
  announcements.flush();
  return heard;
}

test("up to three words are told one by one, in one go", () => {
  equal(told(["Bob", "hi"], ["Carol", "ho"]), ["Bob: hi Carol: ho"]);
});

test("more are counted", () => {
  equal(told(["Bob", "1"], ["Carol", "2"], ["Bob", "3"], ["Bob", "4"]), ["4 new from Bob and Carol"]);
});

test("silence is not told", () => equal(told(), []));
