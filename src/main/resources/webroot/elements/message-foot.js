import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { texts } from "../texts/texts.js";

/** What stands under one's own words: their time, that they are on their way, or that they failed and what to do. */
export function messageFoot(foot, row, gathering, time) {
  const waits = row.state === "pending" && !gathering.connection.isOpen;
  fill(foot, `${row.state} ${waits} ${row.last} ${row.reason}`, () => {
    if (row.state === "failed") return failed(row, gathering);
    if (row.state === "pending") return h("span", { class: row.last ? "on-its-way" : "visually-hidden" }, waits ? texts.log.waits : texts.log.onItsWay);
    return row.last ? time(row.at) : [];
  });
}

const failed = ({ key, reason }, { outbox }) => [
  icon("circle-alert", 16),
  h("span", { title: reason }, texts.log.notSent),
  h("button", { class: "foot-button", type: "button", onclick: () => outbox.tryAgain(key) }, texts.log.tryAgain),
  h("span", { "aria-hidden": "true" }, "·"),
  h("button", { class: "foot-button", type: "button", onclick: () => outbox.discard(key) }, texts.log.discard),
];
