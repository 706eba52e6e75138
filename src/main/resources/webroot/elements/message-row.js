import { h } from "../lib/dom.js";
import { drawMarkup } from "../lib/draw-markup.js";
import { say } from "../lib/fill.js";
import { stone } from "../lib/stone.js";
import { Times } from "../models/times.js";
import { language, texts } from "../texts/texts.js";
import { messageFoot } from "./message-foot.js";

export const times = new Times(language);

/**
 * How the rows of models/message-rows.js are drawn. A drawn row remembers what it shows as `row`.
 * @param means `{gathering, place}`
 */
export const messageRow = (means) => ({
  key: (row) => row.key,
  build: (row) => refresh(BUILD[row.kind](row, means), row, means),
  refresh: (element, row) => refresh(element, row, means),
});

function refresh(element, row, means) {
  if (row.kind === "words") refreshWords(element, row, means);
  if (row.kind === "comings") say(element, comings(row));
  if (row.kind === "day") say(element.firstElementChild, dayName(row.at));
  element.row = row;
  return element;
}

const BUILD = {
  begin: () => h("p", { class: "begin" }, texts.log.begins),
  day: () => h("p", { class: "divider" }, h("span")),
  unread: () => h("p", { class: "unread-line" }, h("span", {}, texts.log.sinceLast)),
  comings: () => h("p", { class: "comings" }),
  words: (row, means) => (row.mine ? ownWords(row, means) : othersWords(row, means)),
};

const ownWords = (row, means) =>
  h("article", { class: "words mine", tabindex: "-1" }, h("span", { class: "visually-hidden" }, `${texts.log.you}: `),
    text(row, means), h("p", { class: "foot" }));

const othersWords = (row, means) =>
  h("article", { class: "words", tabindex: "-1" },
    h("span", { class: "words-stone" }),
    h("p", { class: "words-head" }, h("strong", {}, row.sender.username), " ", time(row.at)),
    text(row, means));

const text = (row, { gathering, place }) =>
  h("div", { class: "text" }, row.isGone ? h("p", {}, texts.log.gone) : drawMarkup(row.text, place.names, gathering.me.username));

function refreshWords(element, row, means) {
  const looks = `${row.state} ${row.first} ${row.last} ${row.seq} ${row.isGone}`;
  if (element.looks !== looks) {
    element.looks = looks;
    element.dataset.state = row.state;
    if (Number.isFinite(row.seq)) element.dataset.seq = row.seq;
    if (row.first && !row.mine) showStone(element.querySelector(".words-stone"), row.sender);
    element.toggleAttribute("data-first", row.first);
    element.toggleAttribute("data-last", row.last);
    if (row.isGone && !element.hasAttribute("data-gone")) element.querySelector(".text").replaceWith(text(row, means));
    element.toggleAttribute("data-gone", row.isGone === true);
  }
  if (row.mine) messageFoot(element.querySelector(".foot"), row, means.gathering, time);
}

/** A picture costs more than words do, and within a group none is shown. */
function showStone(slot, sender) {
  if (!slot.hasChildNodes()) slot.append(stone(sender, 36));
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
