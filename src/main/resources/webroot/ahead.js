/*
 * Fetches ahead what this person sees first; a browser would otherwise learn of each module only from the one that
 * imports it. The server puts AHEAD = {welcome, clearing}, their modules' paths, above this line.
 */
"use strict";
for (const href of localStorage.getItem("gathering.session") ? AHEAD.clearing : AHEAD.welcome) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
}
