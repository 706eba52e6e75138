const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds an element. Strings, numbers and `true` become attributes, objects properties, functions named `on…`
 * listeners; what is null, undefined or false is left out. Strings among the children become text, never markup.
 */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

/** The same for SVG. */
export const svg = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);

/** A sign from the sprite; it says nothing to assistive technology, so a word must stand beside it or name its button. */
export const icon = (name, size = 20) =>
  svg("svg", { class: `icon icon-${name}`, width: size, height: size, "aria-hidden": "true" },
    svg("use", { href: `/icons.svg#${name}` }));

/** Text in which `**` stands round what is set in bold. */
export const emphasised = (text) =>
  text.split("**").map((part, i) => (i % 2 === 1 ? h("strong", {}, part) : part)).filter((part) => part !== "");

function build(element, attributes = {}, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function" && name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (typeof value === "object") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}
