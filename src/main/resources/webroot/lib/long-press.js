const PRESS_MS = 500;
/** Pixels that a resting finger may move. */
const SLACK = 10;

/** Tells of a finger that rests on a row. */
export function onLongPress(rows, selector, tell) {
  let timer, from;
  const end = () => clearTimeout(timer);
  rows.addEventListener("pointerdown", (event) => {
    const row = event.target.closest(selector);
    if (event.pointerType !== "touch" || !row || event.target.closest("a, button")) return;
    from = event;
    timer = setTimeout(() => tell(row), PRESS_MS);
  });
  rows.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > SLACK) end();
  });
  for (const event of ["pointerup", "pointercancel"]) rows.addEventListener(event, end);
  rows.addEventListener("contextmenu", (event) => event.pointerType === "touch" && event.preventDefault());
}
