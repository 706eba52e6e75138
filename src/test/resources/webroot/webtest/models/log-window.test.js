import { LogWindow } from "/models/log-window.js";
import { MessageLog } from "/models/message-log.js";
import { equal, ok, test } from "../check.js";

function log(count) {
  const it = new MessageLog();
  it.addPage(Array.from({ length: count }, (_, i) => ({ id: i + 1, seq: i + 1 })).reverse(), count + 1);
  return it;
}

const ends = (window, of) => {
  const { entries, isFirst } = window.view(of);
  return [entries[0]?.seq, entries.at(-1)?.seq, isFirst];
};

test("a short talk stands in the page as a whole", () => {
  const window = new LogWindow(), it = log(50);
  window.toEnd(it);
  equal([ends(window, it), window.older(it), window.newer(it), window.isAtEnd], [[1, 50, true], false, false, true]);
});

test("of a long one its end, and whoever goes up takes the window along", () => {
  const window = new LogWindow(), it = log(5000);
  window.toEnd(it);
  equal(ends(window, it), [4841, 5000, false]);
  ok(window.older(it));
  equal([ends(window, it), window.isAtEnd], [[4821, 4980, false], false]);
});

test("down again it comes to the end and follows it", () => {
  const window = new LogWindow(), it = log(500);
  window.toEnd(it);
  while (window.older(it));
  equal(ends(window, it)[0], 1);
  while (window.newer(it));
  equal([ends(window, it), window.isAtEnd], [[341, 500, false], true]);
});

test("it can be laid around any of the words", () => {
  const window = new LogWindow(), it = log(1000);
  window.around(it, 500);
  const [first, last] = ends(window, it);
  ok(first < 450 && last > 550 && !window.isAtEnd);
  window.around(it, 990);
  ok(window.isAtEnd);
});

test("who reads along lets the oldest go, who reads further up stops following", () => {
  for (const readsAlong of [true, false]) {
    const window = new LogWindow(), it = log(200);
    let letGo = 0;
    window.toEnd(it);
    for (let seq = 201; seq <= 400; seq++) {
      it.addMessage({ id: seq, seq });
      if (window.settle(it, readsAlong)) letGo++;
    }
    const [first, last] = ends(window, it);
    ok(last - first < 190, `holds ${last - first}`);
    equal([window.isAtEnd, first > 41, letGo > 5], [readsAlong, readsAlong, readsAlong]);
  }
});

test("words fetched before the first stay outside until they are wanted", () => {
  const window = new LogWindow(), it = new MessageLog();
  it.addPage([{ id: 9, seq: 9 }, { id: 8, seq: 8 }], 2);
  window.toEnd(it);
  it.addPage([{ id: 7, seq: 7 }, { id: 6, seq: 6 }], 2);
  equal(ends(window, it), [8, 9, false]);
  ok(window.older(it));
  equal(ends(window, it), [6, 9, true]);
});
