import { routeTo } from "../models/route.js";
import { keyOf } from "../models/target.js";
import { texts } from "../texts/texts.js";

export const canNotify = () => "Notification" in window;
export const mayNotify = () => canNotify() && Notification.permission === "granted";

/** One notice a place, the newer replacing the older in all tabs; choosing it leads there. Silent: the tone is a choice of its own. */
export async function showNotice(target, message, { showsWords }) {
  if (!mayNotify()) return;
  const options = {
    body: showsWords ? message.content : texts.notices.hidden(message.sender_username),
    tag: keyOf(target), icon: "icon-192.png", silent: true, data: routeTo(target),
  };
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) await worker.showNotification(message.sender_username, options);
  else showByPage(message.sender_username, options);
}

function showByPage(title, options) {
  const notice = new Notification(title, options);
  notice.addEventListener("click", () => {
    window.focus();
    location.hash = options.data;
    notice.close();
  });
}

/** Those that the worker shows; a page's own go with the page. */
export async function closeNotices() {
  const worker = await navigator.serviceWorker?.getRegistration();
  for (const notice of (await worker?.getNotifications()) ?? []) notice.close();
}
