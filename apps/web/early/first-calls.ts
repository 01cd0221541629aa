import type { AppRouter } from "@jobtracker/api/router";
import type { inferRouterInputs } from "@trpc/server";

type Inputs = inferRouterInputs<AppRouter>;

/** A query, as it stands in a request: `applications.board`, `{ cards: 30 }`. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
}

/** What a page needs at once, opened by its bare address. */
interface FirstNeeds {
  /** The module of the page, as its route loads it. */
  readonly page: string;
  readonly calls: readonly Call[];
}

const call = <Domain extends keyof Inputs & string, Name extends keyof Inputs[Domain] & string>(
  domain: Domain,
  name: Name,
  input: Inputs[Domain][Name],
): Call => ({ path: `${domain}.${name}`, input });

/** Today by this device's clocks, which are mostly those of the person's time zone. */
const today = (): string => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
};

const me = call("auth", "me", {});
const stages = call("stages", "list", {});

const listed: Readonly<Record<string, FirstNeeds>> = {
  "/": {
    page: "board-page",
    calls: [
      me,
      call("applications", "board", { cards: 30 }),
      call("views", "list", { page: "board" }),
      call("interviews", "list", { from: today(), outcome: "pending", limit: 100 }),
    ],
  },
  "/table": {
    page: "table-page",
    calls: [
      me,
      stages,
      call("applications", "list", { limit: 100 }),
      call("applications", "board", { cards: 0 }),
      call("views", "list", { page: "table" }),
    ],
  },
  "/jobs": {
    page: "jobs-page",
    calls: [
      me,
      call("jobs", "list", { limit: 100, sort: "newest", deleted: false }),
      call("views", "list", { page: "jobs" }),
      call("duplicates", "list", { limit: 1 }),
    ],
  },
};

const single: Readonly<Record<string, (id: number) => FirstNeeds>> = {
  applications: (id) => ({
    page: "application-page",
    calls: [
      me,
      call("applications", "get", { id }),
      stages,
      call("interviews", "list", { applicationId: id, limit: 100 }),
    ],
  }),
  jobs: (id) => ({ page: "job-page", calls: [me, call("jobs", "get", { id })] }),
};

/** The pages that have first needs. */
export const firstPages = (): string[] =>
  [...Object.values(listed), ...Object.values(single).map((needs) => needs(1))].map(({ page }) => page);

/**
 * What the page at an address asks the server for as soon as it runs. Filters in the address are the page's own
 * business. Where this says something else than the page asks for, the page asks again: then it is slower, not wrong.
 */
export const firstNeeds = (pathname: string, search: string): FirstNeeds | undefined => {
  if (search !== "") return undefined;
  const [, kind = "", id = ""] = /^\/(applications|jobs)\/([1-9]\d{0,9})$/.exec(pathname) ?? [];
  return single[kind]?.(Number(id)) ?? listed[pathname];
};
