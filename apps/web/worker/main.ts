/// <reference lib="webworker" />
// The service worker: it keeps the files of one version of the app, and lets the app start without a network. What
// people write and read never passes through it.
import { cacheName, outdated, type Shell } from "./shell.ts";
import { shellPath } from "./shell-path.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const SHELL: Shell;
const shell: Shell = SHELL;

/** Hashed files come from an older version's cache or the browser's own; the others must be what the server has now. */
const load = async (path: string): Promise<Response> => {
  const isHashed = path.startsWith("/assets/");
  const kept = isHashed ? await caches.match(path) : undefined;
  const response = kept ?? (await fetch(path, { cache: isHashed ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return response;
};

/** Whole or not at all: if one file is missing, the version before goes on working. */
const fill = async () => {
  const responses = await Promise.all(shell.files.map(async (path) => [path, await load(path)] as const));
  const cache = await caches.open(cacheName(shell.version));
  for (const [path, response] of responses) await cache.put(path, response);
};

const tidy = async () => {
  const names = outdated(await caches.keys(), shell.version);
  await Promise.all(names.map((name) => caches.delete(name)));
};

const answer = async (path: string, request: Request): Promise<Response> => {
  const current = await caches.open(cacheName(shell.version));
  return (await current.match(path)) ?? (await caches.match(path)) ?? fetch(request);
};

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const path = shellPath(event.request, self.location.origin, shell);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});

// A new version waits until the person agrees: reloading takes the page from under their hands.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") void self.skipWaiting();
});
