import { h, icon } from "../lib/dom.js";
import { fill } from "../lib/fill.js";
import { mutedUntil } from "../models/muted-until.js";
import { language, texts } from "../texts/texts.js";

/** What stands under one's own words: their time, that they are on their way, or that they failed and what to do. */
export function messageFoot(foot, row, gathering, time) {
  const waits = row.state === "pending" && !gathering.connection.isOpen;
  fill(foot, `${row.state} ${waits} ${row.last} ${row.reason}`, () => {
    if (row.state === "failed") return failed(row, gathering);
    if (row.state === "pending") return h("span", { class: "on-its-way" }, waits ? texts.log.waits : texts.log.onItsWay);
    return row.last ? time(row.at) : [];
  });
}

const failed = ({ key, reason }, { outbox }) => [
  icon("circle-alert", 16),
  h("span", { title: reason }, why(reason)),
  h("button", { class: "foot-button", type: "button", onclick: () => outbox.tryAgain(key) }, texts.log.tryAgain),
  h("span", { "aria-hidden": "true" }, "·"),
  h("button", { class: "foot-button", type: "button", onclick: () => outbox.discard(key) }, texts.log.discard),
];

function why(reason) {
  const until = mutedUntil(reason);
  return until === null ? texts.log.notSent : texts.log.muted(new Date(until).toLocaleString(language, { timeStyle: "short", dateStyle: "medium" }));
}
