import { useSyncExternalStore } from "react";

/** Whoever answers here answers everything; it costs the server nothing. */
const ALIVE = "/health/live";
const ANSWER_TIME_MS = 5_000;
const PAUSE_MS = 5_000;

type Listener = () => void;

let reachable = true;
let timer: ReturnType<typeof setTimeout> | undefined;
let asking: Promise<void> | undefined;
const listeners = new Set<Listener>();
const backAgain = new Set<Listener>();

const set = (now: boolean) => {
  clearTimeout(timer);
  timer = now ? undefined : setTimeout(() => void ask(), PAUSE_MS);
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
  if (now) for (const listener of backAgain) listener();
};

const isAlive = () =>
  fetch(ALIVE, { cache: "no-store", signal: AbortSignal.timeout(ANSWER_TIME_MS) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** One question at a time; while there is no answer it is asked again and again. */
const ask = () => {
  asking ??= isAlive().then((alive) => {
    asking = undefined;
    set(alive);
  });
  return asking;
};

/** A call got no answer. Whether that was this call's misfortune or the server is away is asked before it is said. */
export const reportNoAnswer = () => void ask();

export const reportAnswer = () => {
  if (!reachable) set(true);
};

export const isReachable = (): boolean => reachable;

/** Called each time the server can be reached again. */
export const onBackAgain = (react: Listener) => void backAgain.add(react);

const subscribe = (listener: Listener) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useReachable = (): boolean => useSyncExternalStore(subscribe, isReachable);

/** The network's coming and going are a reason to ask, not an answer: the server may run on this very machine. */
export const watchNetwork = () => {
  addEventListener("offline", reportNoAnswer);
  addEventListener("online", reportNoAnswer);
  if (!navigator.onLine) reportNoAnswer();
};
