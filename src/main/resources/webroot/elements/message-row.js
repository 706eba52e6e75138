import { h } from "../lib/dom.js";
import { drawMarkup } from "../lib/draw-markup.js";
import { stone } from "../lib/stone.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import { messageFoot } from "./message-foot.js";

export const times = new Times(language);

/** How the rows of models/message-rows.js are drawn. */
export const messageRow = (gathering) => ({
  key: (row) => row.key,
  build: (row) => refresh(BUILD[row.kind](row), row, gathering),
  refresh: (element, row) => refresh(element, row, gathering),
});

function refresh(element, row, gathering) {
  if (row.kind === "words") refreshWords(element, row, gathering);
  if (row.kind === "comings") element.textContent = comings(row);
  return element;
}

const BUILD = {
  begin: () => h("p", { class: "begin" }, texts.log.begins),
  day: ({ at }) => h("p", { class: "divider" }, h("span", {}, dayName(at))),
  unread: () => h("p", { class: "unread-line" }, h("span", {}, texts.log.sinceLast)),
  comings: () => h("p", { class: "comings" }),
  words: (row) => (row.mine ? ownWords(row) : othersWords(row)),
};

function ownWords(row) {
  return h("article", { class: "words mine" },
    h("span", { class: "visually-hidden" }, `${texts.log.you}: `),
    h("div", { class: "text" }, drawMarkup(row.text)), h("p", { class: "foot" }));
}

function othersWords(row) {
  return h("article", { class: "words" },
    h("span", { class: "words-stone" }, stone(row.sender, 36)),
    h("p", { class: "words-head" }, h("strong", {}, row.sender.username), " ", time(row.at)),
    h("div", { class: "text" }, drawMarkup(row.text)));
}

function refreshWords(element, row, gathering) {
  element.dataset.state = row.state;
  element.toggleAttribute("data-first", row.first);
  element.toggleAttribute("data-last", row.last);
  if (row.mine) messageFoot(element.querySelector(".foot"), row, gathering, time);
}

const time = (at) => h("time", { datetime: new Date(at).toISOString(), title: times.full(at) }, times.clock(at));

function dayName(at) {
  const now = Date.now();
  if (times.dayKey(at) === times.dayKey(now)) return texts.log.today;
  return times.dayKey(at) === times.dayKey(now - 86_400_000) ? texts.log.yesterday : times.day(at);
}

/** More than four are folded to numbers. */
function comings({ joined, left }) {
  if (joined.length + left.length > 4) return texts.log.crowd(joined.length, left.length);
  return [joined.length && texts.log.steppedIn(joined), left.length && texts.log.movedOn(left)].filter(Boolean).join(" ");
}
