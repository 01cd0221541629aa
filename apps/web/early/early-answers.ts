import type { Call } from "./first-calls.ts";

/** Asked for before the app runs; the app takes them from here. */
export interface EarlyAnswers {
  readonly calls: readonly Call[];
  /** One for each call, in tRPC's own form; refused where the server could not be reached. */
  readonly answers: Promise<readonly unknown[]>;
}

declare global {
  interface Window {
    earlyAnswers?: EarlyAnswers | undefined;
  }
}

/** All calls in one request, as the app's own client would send them. */
export const askEarly = (calls: readonly Call[]): EarlyAnswers => ({
  calls,
  answers: fetch(`/trpc/${calls.map(({ path }) => path).join()}?batch=1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...calls.map(({ input }) => input) }),
  }).then((response) => response.json()),
});
