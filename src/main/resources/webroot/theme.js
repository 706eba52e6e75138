/* Runs before the first paint, therefore a plain script: applies the chosen theme, or the system's. */
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const apply = () => {
    const theme = localStorage.getItem("gathering.theme");
    root.dataset.theme = theme ?? (dark.matches ? "dusk" : "day");
    root.dataset.contrast = localStorage.getItem("gathering.contrast") ?? (contrast.matches ? "more" : "normal");
    const wood = document.querySelector("meta[name=theme-color]");
    wood.content = root.dataset.theme === "dusk" ? "#0b1c25" : "#d8decd";
  };
  for (const source of [dark, contrast]) source.addEventListener("change", apply);
  addEventListener("themechange", apply);
  apply();
})();
