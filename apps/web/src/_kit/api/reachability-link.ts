import type { AppRouter } from "@jobtracker/api/router";
import type { TRPCLink } from "@trpc/client";
import { tap } from "@trpc/server/observable";
import { reportAnswer, reportNoAnswer } from "../offline/reachability.ts";

/** Tells from every attempt whether the server answers; being refused is an answer too. */
export const reachabilityLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    next(op).pipe(
      tap({
        next: reportAnswer,
        error: ({ data }) => {
          if (op.signal?.aborted) return;
          if (data === undefined) reportNoAnswer();
          else reportAnswer();
        },
      }),
    );
