import { cacheName, type Shell } from "./shell.ts";

type Source = "network" | { readonly cacheName: string };
interface Condition {
  readonly urlPattern?: string;
  readonly or?: readonly Condition[];
}

/** Where the browser itself finds an answer. */
export interface Route {
  readonly condition: Condition;
  readonly source: Source;
}

/** An event of installing, in browsers that know routes. */
export interface Routing {
  addRoutes(routes: readonly Route[]): Promise<void>;
}

export const hasRouting = <Event extends object>(event: Event): event is Event & Routing =>
  "addRoutes" in event;

/**
 * What needs no worker: then nothing waits until it has started, and runs, for each file of a page. The worker answers
 * the rest, and everything in browsers that know no routes.
 */
export const routesOf = ({ version, files }: Shell): readonly Route[] => [
  { condition: { urlPattern: "/trpc/*" }, source: "network" },
  {
    condition: { or: files.map((urlPattern) => ({ urlPattern })) },
    source: { cacheName: cacheName(version) },
  },
];
