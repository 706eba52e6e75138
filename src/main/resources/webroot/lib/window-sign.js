/** Shows on the window's icon, and on that of the installed page, whether something waits. */
export function showWaiting(count) {
  const icon = document.querySelector("link[rel=icon]");
  const href = count > 0 ? "mark-waiting.svg" : "mark.svg";
  if (icon.getAttribute("href") === href) return;
  icon.setAttribute("href", href);
  const badge = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.();
  badge?.catch(() => {});
}
