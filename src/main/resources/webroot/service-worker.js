/*
 * Keeps the page's own files, so that it opens without a path to the server; nothing that anybody said passes through
 * here. The server puts SHELL = {version, files} above this line: the files by path, with a digest of each.
 */
"use strict";

const PREFIX = "shell ";
const NAME = PREFIX + SHELL.version;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (SHELL.files[pathname] && isPage(event.request, pathname)) event.respondWith(kept(pathname));
  else if (/^\/(fonts|vendor)\//.test(pathname)) event.respondWith(keptWhenUsed(event.request));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(goTo(event.notification.data));
});

/** All files of one version, or none: a page is never made of two. */
async function keep() {
  const cache = await caches.open(NAME);
  await Promise.all(Object.entries(SHELL.files).map(([path, digest]) => keepFile(cache, path, digest)));
  await self.skipWaiting();
}

/** While several servers are being renewed, one that gives the script may have other files than its neighbour. */
async function keepFile(cache, path, digest) {
  const answer = await fetch(path, { cache: "no-cache", headers: headersFor(path) });
  if (!answer.ok || !answer.headers.get("ETag")?.includes(digest)) throw new Error(`${path} is of another version`);
  await cache.put(path, answer);
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
  await self.clients.claim();
}

/** The door answers a program with a signpost, a browser with the page. */
const headersFor = (path) => (path === "/" ? { Accept: "text/html" } : {});
const isPage = (request, path) => path !== "/" || request.mode === "navigate";

async function kept(path) {
  const cache = await caches.open(NAME);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(path, { headers: headersFor(path) });
}

async function keptWhenUsed(request) {
  const cache = await caches.open(NAME);
  const known = await cache.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** @param hash the place that a notice was about */
async function goTo(hash) {
  const [page] = await self.clients.matchAll({ type: "window" });
  if (!page) return self.clients.openWindow(`/${hash}`);
  page.postMessage({ goTo: hash });
  return page.focus();
}
