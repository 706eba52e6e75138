import { matching } from "../models/filter.js";
import { byPresence } from "../models/roster.js";
import { routeTo } from "../models/route.js";
import { conversation, room } from "../models/target.js";
import { texts } from "../texts/texts.js";
import { conversationName, otherIn } from "./naming.js";
import { circleSign, roomDisc } from "./signs.js";
import { stone } from "./stone.js";

const BEFORE_TYPING = 5;

/** What the switcher offers for what was typed: `{title, rows: {name, sign(), consequence, go()}[]}`. */
export function switcherRows(gathering, typed) {
  const most = typed.trim() === "" ? BEFORE_TYPING : Infinity;
  const rows = (things, nameOf, draw) => matching(things, typed, nameOf).slice(0, most).map(draw);
  const { rooms, conversations } = gathering;
  return [
    { title: texts.switcher.clearings, rows: rows(rooms.all, (one) => one.name, (one) => roomRow(one, rooms)) },
    { title: texts.switcher.withYou, rows: rows(conversations.all, conversationName, (one) => conversationRow(one, gathering)) },
    { title: texts.switcher.people, rows: rows(around(gathering), (one) => one.username, (one) => personRow(one, conversations)) },
  ];
}

function roomRow(one, { current }) {
  const isMove = current && current.id !== one.id;
  return {
    name: one.name, consequence: isMove ? texts.switcher.leaves(current.name) : "",
    sign: () => roomDisc(one.id, { quiet: one.user_count === 0 }), go: () => routeTo(room(one.id)),
  };
}

function conversationRow(one, gathering) {
  const sign = () => (one.type === "group"
    ? circleSign([gathering.me.username, ...one.participants], 30) : stone(otherIn(gathering, one), 28));
  return { name: conversationName(one), consequence: "", sign, go: () => routeTo(conversation(one.id)) };
}

const personRow = (person, conversations) => ({
  name: person.username, consequence: texts.switcher.stepAside, sign: () => stone(person, 28, { status: person.status }),
  go: async () => routeTo(conversation(await conversations.stepAside(person.username))),
});

function around({ rooms, places, me }) {
  const place = rooms.currentId === null ? null : places.get(room(rooms.currentId));
  return (place?.roster.people ?? []).filter((person) => person.id !== me.id).sort(byPresence);
}
