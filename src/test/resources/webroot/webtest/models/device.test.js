import { Device } from "/models/device.js";
import { equal, storage, test } from "../check.js";

const at = (hours, minutes = 0) => new Date(2026, 0, 5, hours, minutes);

test("a choice is kept, and what holds anyway is not", () => {
  const kept = storage();
  const device = new Device(kept);
  equal(device.get("theme"), "auto");
  device.choose("theme", "dusk");
  equal([device.get("theme"), kept.getItem("gathering.theme")], ["dusk", "dusk"]);
  device.choose("theme", "auto");
  equal([device.get("theme"), kept.getItem("gathering.theme")], ["auto", null]);
});

test("quiet hours go over midnight", () => {
  const device = new Device(storage());
  equal(device.isQuiet(at(23)), false);
  device.choose("quietFrom", "22:30");
  equal(device.isQuiet(at(23)), false);
  device.choose("quietTo", "07:00");
  equal([at(22, 29), at(22, 30), at(23), at(6, 59), at(7), at(12)].map((time) => device.isQuiet(time)),
    [false, true, true, true, false, false]);
  device.choose("quietFrom", "06:00");
  equal([at(5, 59), at(6), at(7)].map((time) => device.isQuiet(time)), [false, true, false]);
});
