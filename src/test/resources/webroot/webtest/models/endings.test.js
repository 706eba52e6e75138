import { endingText, farewellText, signedOutText } from "/models/endings.js";
import de from "/texts/de.js";
import en from "/texts/en.js";
import { equal, ok, test } from "../check.js";

test("each kind of place rests in its own words", () => {
  const { endings } = en;
  equal([endingText("archived", "private", endings), endingText("archived", "group", endings), endingText("closed", null, endings)],
    [endings.restsPrivate, endings.rests, endings.closed]);
  equal([endingText("left", "group", endings), endingText("kicked", null, endings)], [endings.notYours, endings.led]);
});

test("whoever was led out reads why, in both languages, also for a reason of a later server", () => {
  for (const { farewell } of [en, de]) {
    for (const reason of ["closed", "kicked", "banned", "storm"]) ok(farewellText({ name: "Lobby", reason }, farewell).includes("Lobby"));
  }
});

test("whoever is signed out reads why, in both languages, for each reason that the contract knows", async () => {
  const contract = await (await fetch("/openapi.json")).json();
  const reasons = contract.components.schemas.LiveSessionEnded.properties.reason.enum;
  ok(reasons.includes("crowded_out"));
  for (const { welcome: { ended } } of [en, de]) {
    equal(new Set(reasons.map((reason) => signedOutText(reason, ended))).size, reasons.length);
    ok(reasons.every((reason) => signedOutText(reason, ended) !== ended.other));
    equal([signedOutText("storm", ended), signedOutText(null, ended)], [ended.other, ended.other]);
  }
});
