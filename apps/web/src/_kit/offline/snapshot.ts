import {
  type DehydratedState,
  dehydrate,
  hydrate,
  type Query,
  type QueryClient,
} from "@tanstack/react-query";
import { accountQuery } from "../api/account.ts";
import { api } from "../api/client.ts";
import { keepOnDevice, removeFromDevice, takeFromDevice } from "./device-store.ts";

// What was read last, so that it can be read on when the page is opened without the server.
const NAME = "last-read";
const PAUSE_MS = 2_000;
const MOST_QUERIES = 60;
const LONGEST_MS = 7 * 24 * 3_600_000;
/** Another build may expect another form of the answers. This changes with every part of the app. */
const BUILD = import.meta.url;

const keyOf = (path: unknown) => JSON.stringify(path);

const readable = new Set(
  [
    api.auth.me.pathKey(),
    api.applications.board.pathKey(),
    api.applications.get.pathKey(),
    api.applications.list.pathKey(),
    api.interviews.list.pathKey(),
    api.jobs.list.pathKey(),
    api.jobs.get.pathKey(),
    api.stages.list.pathKey(),
    api.views.list.pathKey(),
  ].map(([path]) => keyOf(path)),
);

interface Snapshot {
  readonly build: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: DehydratedState;
}

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === "object" && value !== null && "build" in value && value.build === BUILD;

const isReadable = (query: Query) =>
  query.state.status === "success" && readable.has(keyOf(query.queryKey[0]));

const newest = (queryClient: QueryClient): Set<string> => {
  const queries = queryClient.getQueryCache().findAll({ predicate: isReadable });
  const byAge = queries.toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
  return new Set(byAge.slice(0, MOST_QUERIES).map((query) => query.queryHash));
};

let timer: ReturnType<typeof setTimeout> | undefined;
let restored: number | undefined;

const save = (queryClient: QueryClient) => {
  // Nobody is signed in any more: nothing may be left behind.
  if (queryClient.getQueryData(accountQuery().queryKey) === undefined) return;
  const chosen = newest(queryClient);
  const state = dehydrate(queryClient, {
    shouldDehydrateQuery: (query) => chosen.has(query.queryHash),
    shouldDehydrateMutation: () => false,
  });
  void keepOnDevice(NAME, { build: BUILD, at: Date.now(), state } satisfies Snapshot);
};

/** Keeps what is read from now on. */
export const keepSnapshots = (queryClient: QueryClient) =>
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "updated" || timer !== undefined || !isReadable(query)) return;
    timer = setTimeout(() => {
      timer = undefined;
      save(queryClient);
    }, PAUSE_MS);
  });

/** Puts what was kept where the pages look for it; false if there is nothing that this build can show. */
export const restoreSnapshot = async (queryClient: QueryClient): Promise<boolean> => {
  const snapshot = await takeFromDevice(NAME);
  if (!isSnapshot(snapshot) || snapshot.at < Date.now() - LONGEST_MS) return false;
  hydrate(queryClient, snapshot.state);
  restored = snapshot.at;
  return queryClient.getQueryData(accountQuery().queryKey) !== undefined;
};

/** When that was kept which the pages show; undefined if they show what the server said. */
export const restoredAt = (): number | undefined => restored;

export const showsServerAgain = () => {
  restored = undefined;
};

/** The session ended: the next person at this device has no business with it. */
export const forgetSnapshot = (): Promise<void> => {
  clearTimeout(timer);
  timer = undefined;
  return removeFromDevice(NAME);
};
