import { parsePage, parseRoute, routeTo, routeToPage, seqOf } from "/models/route.js";
import { bodyOf, conversation, keyOf, room, targetOf } from "/models/target.js";
import { equal, test } from "../check.js";

test("an address names a room, a conversation, or home", () => {
  equal(parseRoute("#/room/3"), room(3));
  equal(parseRoute("#/conversation/7"), conversation(7));
  equal(["", "#/", "#/room/", "#/room/0", "#/room/3x", "#/user/3"].map(parseRoute), [null, null, null, null, null, null]);
  equal([routeTo(room(3)), routeTo(null)], ["#/room/3", "#/"]);
});

test("an address may point at what was said", () => {
  equal([parseRoute("#/room/3/117"), seqOf("#/room/3/117"), routeTo(room(3), 117)], [room(3), 117, "#/room/3/117"]);
  equal([seqOf("#/room/3"), seqOf("#/room/3/0"), parseRoute("#/room/3/x")], [null, null, null]);
});

test("a target is named in the words of the contract", () => {
  equal([keyOf(room(42)), bodyOf(conversation(7))], ["room.42", { conversation_id: 7 }]);
  equal([targetOf({ room_id: 42, conversation_id: null }), targetOf({ conversation_id: 7 }), targetOf({})],
    [room(42), conversation(7), null]);
});

test("an address names a page besides the places", () => {
  equal(parsePage("#/settings/look"), { name: "settings", section: "look", item: null });
  equal(parsePage("#/keeping/rooms/3"), { name: "keeping", section: "rooms", item: "3" });
  equal(parsePage("#/settings"), { name: "settings", section: null, item: null });
  equal(["#/room/3", "#/", "#/elsewhere/x", "#/settings/"].map(parsePage), [null, null, null, null]);
  equal([routeToPage("settings"), routeToPage("keeping", "rooms", 3)], ["#/settings", "#/keeping/rooms/3"]);
});
