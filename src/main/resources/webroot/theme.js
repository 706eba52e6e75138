/* Runs before the first paint, therefore a plain script: applies what was chosen for this browser, or the system's. */
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const chosen = (name) => localStorage.getItem(`gathering.${name}`);
  const apply = () => {
    root.dataset.theme = chosen("theme") ?? (dark.matches ? "dusk" : "day");
    root.dataset.contrast = chosen("contrast") ?? (contrast.matches ? "more" : "normal");
    root.dataset.motion = chosen("motion") ?? "auto";
    root.dataset.size = chosen("size") ?? "normal";
    const wood = document.querySelector("meta[name=theme-color]");
    wood.content = root.dataset.theme === "dusk" ? "#0b1c25" : "#d8decd";
  };
  for (const source of [dark, contrast]) source.addEventListener("change", apply);
  addEventListener("themechange", apply);
  apply();
})();
