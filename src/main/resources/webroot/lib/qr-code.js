import { svg } from "./dom.js";

/** Pixels: a whole number, so that all are alike. */
const MODULE = 4;

/** @param code as the server gives it, `{size, path}` */
export const qrCode = ({ size, path }, label) =>
  svg("svg", { class: "qr-code", viewBox: `0 0 ${size} ${size}`, width: size * MODULE, height: size * MODULE,
    role: "img", "aria-label": label, "shape-rendering": "crispEdges" },
    svg("path", { d: path }));
