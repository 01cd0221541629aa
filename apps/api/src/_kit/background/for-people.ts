import { AppError } from "@jobtracker/contracts";
import type { Queryable } from "@jobtracker/db";
import type { Platform } from "../platform.ts";
import { enqueueTask } from "./enqueue.ts";
import type { PersonKind } from "./kind.ts";

/** The person has more waiting than there may be: what waits there comes first. */
const isTooMuch = (error: unknown) => error instanceof AppError && error.code === "RATE_LIMITED";

/** Housekeeping's work for each of these people, by `unique` no second time where it waits or runs already. */
export const enqueueForPeople = async <Payload>(
  { db, now, platform }: { readonly db: Queryable; readonly now: string; readonly platform: Platform },
  people: readonly number[],
  kind: PersonKind<Payload>,
  { payload, unique }: { readonly payload: Payload; readonly unique: string },
): Promise<void> => {
  for (const userId of people) {
    const actor = { userId, client: "system", credential: { kind: "session", id: "" } } as const;
    try {
      await enqueueTask({ db, now, platform, actor }, kind, payload, { unique });
    } catch (error) {
      if (!isTooMuch(error)) throw error;
    }
  }
};
