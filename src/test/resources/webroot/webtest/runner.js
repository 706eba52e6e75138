import { tests } from "./check.js";
import "./lib/next-frame.test.js";
import "./live/connection.test.js";
import "./live/target-stream.test.js";
import "./live/retry-delay.test.js";
import "./live/replies.test.js";
import "./models/announcements.test.js";
import "./models/completion.test.js";
import "./models/contours.test.js";
import "./models/conversations.test.js";
import "./models/device.test.js";
import "./models/drafts.test.js";
import "./models/emoji.test.js";
import "./models/endings.test.js";
import "./models/excerpt.test.js";
import "./models/filter.test.js";
import "./models/hash.test.js";
import "./models/keep-read.test.js";
import "./models/length.test.js";
import "./models/list-window.test.js";
import "./models/log-window.test.js";
import "./models/markup.test.js";
import "./models/mentions.test.js";
import "./models/memory.test.js";
import "./models/message-log.test.js";
import "./models/message-rows.test.js";
import "./models/mood.test.js";
import "./models/notices.test.js";
import "./models/muted-until.test.js";
import "./models/outbox.test.js";
import "./models/own-news.test.js";
import "./models/place.test.js";
import "./models/read-marks.test.js";
import "./models/refusal.test.js";
import "./models/ring.test.js";
import "./models/room-plan.test.js";
import "./models/roster.test.js";
import "./models/rooms.test.js";
import "./models/route.test.js";
import "./models/scroll-keeper.test.js";
import "./models/session.test.js";
import "./models/sign-in-faults.test.js";
import "./models/times.test.js";
import "./models/typing.test.js";
import "./models/unread-line.test.js";
import "./models/uuid.test.js";
import "./models/waiting.test.js";
import "./models/walk.test.js";
import "./texts/texts.test.js";

const failed = [];
for (const { name, run } of tests) {
  try {
    await run();
  } catch (error) {
    failed.push({ name, message: error.message });
  }
}

/** What the browser test reads: there once all have run. */
window.testResults = { passed: tests.length - failed.length, failed };
document.querySelector("#report").textContent =
  [`${window.testResults.passed} of ${tests.length} passed`, ...failed.map(({ name, message }) => `${name}: ${message}`)].join("\n");
