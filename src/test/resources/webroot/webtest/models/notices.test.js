import { Device } from "/models/device.js";
import { Notices } from "/models/notices.js";
import { Observable } from "/models/observable.js";
import { conversation, room } from "/models/target.js";
import { equal, storage, test } from "../check.js";

function stage({ front = null, hidden = true, notices = "on", sound = "on" } = {}) {
  const places = new Observable();
  const device = new Device(storage());
  device.choose("notices", notices);
  device.choose("sound", sound);
  const told = [];
  new Notices({ me: { id: 1, username: "Alice" }, front, places }, device, {
    isHidden: () => hidden,
    show: (target, message) => told.push(`show ${message.content}`),
    sound: () => told.push("sound"),
  }).start();
  const say = (target, content, sender = 2) => places.changed({ target }, "message", { sender_id: sender, content });
  return { say, told, device };
}

test("private words, and one's name in a room, call whoever does not look", () => {
  const { say, told } = stage();
  say(conversation(7), "psst");
  say(room(3), "the kettle is on");
  say(room(3), "@alice, come");
  say(conversation(7), "mine", 1);
  equal(told, ["sound", "show psst", "sound", "show @alice, come"]);
});

test("who looks is not called, and hears no tone for the place in front", () => {
  const { say, told } = stage({ hidden: false, front: conversation(7) });
  say(conversation(7), "here");
  say(conversation(8), "elsewhere");
  equal(told, ["sound"]);
});

test("nothing calls unasked, nor in quiet hours", () => {
  const unasked = stage({ notices: "off", sound: "off" });
  unasked.say(conversation(7), "psst");
  const quiet = stage();
  quiet.device.choose("quietFrom", "00:00");
  quiet.device.choose("quietTo", "23:59");
  quiet.say(conversation(7), "psst");
  equal([...unasked.told, ...quiet.told], []);
});
