import { h } from "./dom.js";

/**
 * A few things of which one is chosen, in a row.
 * @param words what each value is called, in the order in which they stand
 */
export function choices(label, name, words, chosen, choose) {
  return h("fieldset", { class: "choices" }, h("legend", {}, label),
    Object.entries(words).map(([value, word]) => h("label", { class: "choice" },
      h("input", { type: "radio", name, value, checked: value === chosen, onchange: () => choose(value) }), h("span", {}, word))));
}

/** Something that is on or off. */
export function toggle(label, isOn, choose, hint = "") {
  const box = h("input", { type: "checkbox", role: "switch", checked: isOn, onchange: () => choose(box.checked, box) });
  return h("label", { class: "toggle" }, box, h("span", { class: "toggle-track", "aria-hidden": "true" }),
    h("span", { class: "toggle-words" }, label, hint && h("span", { class: "field-hint" }, hint)));
}
