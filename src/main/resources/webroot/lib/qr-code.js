import { svg } from "./dom.js";

/** @param code as the server gives it, `{size, path}` */
export const qrCode = ({ size, path }, label) =>
  svg("svg", { class: "qr-code", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges" },
    svg("path", { d: path }));
