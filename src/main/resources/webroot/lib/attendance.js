import { Device } from "../models/device.js";
import { Notices } from "../models/notices.js";
import { closeNotices, showNotice } from "./desktop-notice.js";
import { tellOfFactor } from "./factor-news.js";
import { renewWhenStale } from "./renewal.js";
import { woodenTone } from "./wooden-tone.js";

const device = new Device(localStorage);
const shell = renewWhenStale();

/** What goes on whatever is shown: calling whoever does not look, and asking a server that came back for a newer page. */
export function attend(gathering) {
  new Notices(gathering, device, {
    isHidden: () => document.hidden,
    show: (target, message) => showNotice(target, message, { showsWords: device.get("words") === "shown" }),
    sound: () => woodenTone().catch(() => {}),
  }).start();
  tellOfFactor(gathering);
  gathering.connection.subscribe(() => gathering.connection.isOpen && shell.lookForNew());
}

/** What called for somebody who has gone is taken back. */
export const leave = () => closeNotices();
