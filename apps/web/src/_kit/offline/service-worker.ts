import { isReachable } from "./reachability.ts";
import { noticeNewVersion } from "./update-notice.tsx";

const ADDRESS = "/sw.js";
const HOUR_MS = 3_600_000;
/** On a first visit the worker asks for every file of the app: not before the page has been drawn and has what it needs. */
const FIRST_PAUSE_MS = 3_000;
const reload = () => location.reload();

/** Where the app is developed, a worker of an earlier try would show yesterday's app. */
const remove = async () => {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
};

let agreed = false;

/** The page is replaced as soon as the new worker is in charge: see `watchControl`. */
const takeOver = (worker: ServiceWorker) => {
  agreed = true;
  worker.postMessage("take-over");
};

/** A page that nobody has touched yet loses nothing by starting again with the newest version. */
const offer = (worker: ServiceWorker) => {
  if (!navigator.userActivation.hasBeenActive) return takeOver(worker);
  noticeNewVersion(() => takeOver(worker));
};

const watchInstalling = (registration: ServiceWorkerRegistration) => {
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      const replacesAnother = navigator.serviceWorker.controller !== null;
      if (worker.state === "installed" && replacesAnother) noticeNewVersion(() => takeOver(worker));
    });
  });
};

/** Another worker is in charge. This page agreed to it; or another tab did, and here the person is asked. */
const watchControl = () => {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (agreed) reload();
    else if (isControlled) noticeNewVersion(reload);
    isControlled = true;
  });
};

const lookForUpdates = (registration: ServiceWorkerRegistration) => {
  let lookedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < HOUR_MS || !isReachable()) return;
    lookedAt = Date.now();
    void registration.update();
  });
};

const register = async () => {
  watchControl();
  // A browser may have a policy against it: then the app works as before, with the network alone.
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register(ADDRESS, { updateViaCache: "none" })
    .catch(() => undefined);
  if (registration === undefined) return;
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  watchInstalling(registration);
  lookForUpdates(registration);
};

/** Lets the app start without a network. Only where the browser allows it: on https and on this very machine. */
export const startServiceWorker = () => {
  // A part of the app that the server does not have any more: a newer version is in its place.
  addEventListener("vite:preloadError", () => {
    if (isReachable()) noticeNewVersion(reload);
  });
  if (!("serviceWorker" in navigator)) return;
  const start = () => void (import.meta.env.DEV ? remove() : register());
  const pause = navigator.serviceWorker.controller === null ? FIRST_PAUSE_MS : 0;
  addEventListener("load", () => setTimeout(start, pause), { once: true });
};
