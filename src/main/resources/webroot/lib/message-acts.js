import { routeTo } from "../models/route.js";
import { texts } from "../texts/texts.js";
import { copy } from "./copy.js";
import { openDialog } from "./dialogs.js";

/**
 * What one can do with words that were said: `{name, icon, label, done, act()}`; `done` is told when it has succeeded.
 * @param means `{gathering, target, place}`
 */
export function messageActs(row, { gathering, target, place }) {
  const { copyWords, copyLink, copied, linkCopied, takeBack, remove } = texts.acts;
  const acts = [
    { name: "copy", icon: "copy", label: copyWords, done: copied, act: () => copy(row.text) },
    { name: "link", icon: "link", label: copyLink, done: linkCopied, act: () => copy(addressOf(target, row.seq)) },
  ];
  if (!mayTakeBack(row, place, gathering)) return acts;
  const ask = () => openDialog("take-back-dialog", {}, row, place);
  return [...acts, { name: "take-back", icon: "trash-2", label: row.mine ? takeBack : remove, isGrave: true, act: ask }];
}

/** One's own words anywhere but where it rests; others' where one keeps the place. */
function mayTakeBack(row, { target: { kind, id }, keepers }, { me, conversations }) {
  const rests = kind === "conversation" && conversations.get(id)?.isArchived;
  return !rests && (row.mine || me.is_admin || keepers.has(me.id));
}

/** Opens at these words, for whoever may hear them. */
const addressOf = (target, seq) => `${location.origin}${location.pathname}${routeTo(target, seq)}`;
